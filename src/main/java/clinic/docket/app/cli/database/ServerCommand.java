package clinic.docket.app.cli.database;

import clinic.docket.app.cli.option.DataOption;
import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.database.ConnectionCode;
import clinic.docket.app.database.SharedFolder;
import clinic.docket.app.log.LogFile;
import clinic.docket.app.place.Surroundings;
import clinic.docket.app.wiring.Services;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.audit.TrailVerification;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.server.H2Host;
import clinic.docket.store.server.HostOrder;
import clinic.docket.store.session.Database;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code docket server}: shares the database of a folder until it is told to end (SIGTERM, Ctrl+C).
 * What is said on the command line is remembered for the next time.
 */
@Command(name = "server", mixinStandardHelpOptions = true)
public final class ServerCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServerCommand.class);
    private static final int MOST_PORT = 65_535;
    private static final String EVERYWHERE = "0.0.0.0";

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "P", descriptionKey = "docket.server.port")
    private @Nullable Integer port;

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "docket.server.address")
    private @Nullable String address;

    @Option(names = "--show-code", descriptionKey = "docket.server.showCode")
    private boolean showCode;

    public ServerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port != null && (port < 0 || port > MOST_PORT)) {
            throw new ParameterException(
                    spec.commandLine(),
                    surroundings.texts().format("docket.server.range", MOST_PORT));
        }
        Path folder = data.folder(surroundings.places());
        var shared = new SharedFolder(folder);
        return showCode ? showCode(shared) : serve(shared);
    }

    private int showCode(SharedFolder shared) {
        var code =
                shared.listen()
                        .flatMap(listen -> shared.settings(host(listen), listen.port()))
                        .map(ConnectionCode::of);
        if (code.isEmpty()) {
            say("docket.server.notShared", shared.folder());
            return ExitCode.NO_STORAGE;
        }
        spec.commandLine().getOut().println(code.get());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private String host(HostOrder.Listen listen) {
        return listen.address().equals(EVERYWHERE) ? surroundings.computerName() : listen.address();
    }

    private int serve(SharedFolder shared) throws InterruptedException {
        LogFile.startIn(shared.folder().resolve("server"));
        var known = shared.listen();
        var wanted =
                new HostOrder.Listen(
                        address == null
                                ? known.map(HostOrder.Listen::address)
                                        .orElse(HostOrder.Listen.LOOPBACK)
                                : address,
                        port == null
                                ? known.map(HostOrder.Listen::port).orElse(SharedFolder.USUAL_PORT)
                                : port);
        var order = shared.order(wanted, surroundings.clock().instant());
        var host = H2Host.open(order);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "end"));
        verifyEachHour(host.database());
        var listen = new HostOrder.Listen(wanted.address(), host.port());
        shared.share(listen);
        say(
                "docket.server.running",
                shared.folder(),
                host(listen),
                Integer.toString(listen.port()),
                order.key().fingerprint().hex());
        new CountDownLatch(1).await(); // The process is ended from outside.
        return ExitCode.OK;
    }

    /** What staff would do in an open window: a lease sees to it that only one does. */
    private void verifyEachHour(Database database) {
        var clock = surroundings.clock();
        var services = Services.on(database, clock, new Ids(clock, new SecureRandom()));
        var rounds =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("rounds").factory());
        var _ =
                rounds.scheduleWithFixedDelay(
                        () -> verify(services.verification()), 0, 1, TimeUnit.HOURS);
    }

    private static void verify(TrailVerification verification) {
        try {
            var _ = verification.verifyWhenDue();
        } catch (StorageFailure e) {
            LOG.warn("The audit trail could not be verified now", e);
        }
    }

    private void say(String key, Object... values) {
        spec.commandLine().getOut().println(surroundings.texts().format(key, values));
        spec.commandLine().getOut().flush();
    }
}
