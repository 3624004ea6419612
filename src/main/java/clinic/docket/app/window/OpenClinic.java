package clinic.docket.app.window;

import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.database.ServerProcess;
import clinic.docket.app.demo.DemoMaker;
import clinic.docket.app.demo.DemoOrder;
import clinic.docket.app.wiring.Entrance;
import clinic.docket.app.wiring.Services;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.Session;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.session.Database;
import java.security.SecureRandom;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A clinic whose database is open, and everything that can be done with it. */
record OpenClinic(Database database, Services services, Ids ids) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenClinic.class);

    /**
     * Opens the folder of the settings; takes seconds, so never on the FX thread.
     *
     * @param demoVisits told how many visits of a new demo clinic are stored
     */
    static OpenClinic open(WindowSettings settings, LongConsumer demoVisits) {
        ServerProcess.awaken(settings.folder());
        var database =
                Database.open(
                        DatabaseFile.settings(settings.folder()), Platform::isFxApplicationThread);
        try {
            var clinic = on(database, settings);
            if (settings.demo()) {
                clinic.fillWithDemo(settings, demoVisits);
            }
            return clinic;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static OpenClinic on(Database database, WindowSettings settings) {
        var ids = new Ids(settings.clock(), new SecureRandom());
        return new OpenClinic(database, Services.on(database, settings.clock(), ids), ids);
    }

    private void fillWithDemo(WindowSettings settings, LongConsumer demoVisits) {
        if (!services.firstRun().isNeeded()) {
            return;
        }
        demoVisits.accept(0);
        var order =
                new DemoOrder(
                        DemoOrder.USUAL_SEED,
                        DemoOrder.A_MONTH,
                        new SiteZone(settings.machineZone()),
                        settings.clock().instant());
        DemoMaker.on(database, order).make(order, demoVisits);
    }

    /** The screens in front of its desk. */
    Entrance entrance(WindowSettings settings) {
        return new Entrance(
                services,
                settings.clock(),
                settings.workstation(),
                settings.version(),
                settings.machineZone());
    }

    /** Where nobody can write down that somebody left, they are gone all the same. */
    void signOut(Session leaving) {
        try {
            services.signIn().signOut(leaving);
        } catch (StorageFailure e) {
            LOG.warn("Nobody notes that somebody left: {}", e.kind());
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
