package clinic.docket.ui.admin;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.setup.Plans;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The administration of a clinic with two doctors, on real services and a database in memory. */
final class AdminDesk implements AutoCloseable {

    /** A Tuesday, shortly after eleven in Berlin. */
    static final Instant NOW = Instant.parse("2026-11-24T10:20:00Z");

    private static final int CHEAP = 4;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final TestDatabase database = TestDatabase.inMemory();
    final Notices notices = new Notices();
    final Services services;
    final Session session;

    AdminDesk() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var ids = new Ids(clock, new Random(7));
        services = Services.on(database.database(), clock, ids, new Passwords(CHEAP));
        services.firstRun().createClinic(Plans.twoDoctors()).orThrow();
        session = services.signIn().signIn("admin", Plans.PASSWORD, "Desk 1").orThrow();
    }

    /** Some more people, so that the list of users has every state. */
    void addPeople() {
        add("julia.byrne", "Julia Byrne");
        add("mina.kovac", "Mina Kovač");
        var gone = add("jan.olsen", "Jan Olsen");
        services.users().switchOff(session, gone).orThrow();
        add("paul.weber", "Paul Weber");
        for (int i = 0; i < 5; i++) {
            services.signIn().signIn("paul.weber", "wrong password", "Desk 1");
        }
    }

    private UserId add(String login, String name) {
        return services.users()
                .create(
                        session,
                        new NewUser(
                                login, name, Role.RECEPTIONIST, Optional.empty(), Plans.PASSWORD))
                .orThrow()
                .id();
    }

    /** Shows the administration; call on the FX thread. */
    Scene show(Stage stage, Theme theme, Locale language, int width, int height) {
        var texts = new Texts(language);
        var context =
                new PageContext(
                        session,
                        Background.immediate(AdminDesk::fail),
                        notices,
                        texts,
                        new Formats(texts, BERLIN),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        new Ids(Clock.fixed(NOW, ZoneOffset.UTC), new Random(8)));
        var admin =
                new AdminScreen(
                        context,
                        "Riverside Clinic",
                        new AdminServices(
                                services.users(),
                                services.rights(),
                                services.lockTimes(),
                                services.directory(),
                                services.timetable(),
                                services.policies(),
                                services.sites(),
                                services.country()));
        var root = new Overlay();
        root.show(admin.view());
        var scene = new Scene(root, width, height);
        theme.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        admin.show();
        return scene;
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    @Override
    public void close() {
        database.close();
    }
}
