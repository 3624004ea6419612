package clinic.docket.bench;

import clinic.docket.app.storm.Storm;
import clinic.docket.app.storm.StormOrder;
import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.Services;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.Fixtures;
import clinic.docket.service.access.Passwords;
import clinic.docket.store.bulk.BulkStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.shell.ShellModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * How long a letter takes from the keyboard to the screen while other desks storm the same
 * database: typed into the patient search of the booking dialog, on an embedded H2 with 50,000
 * patients, each letter with its search behind it. From before the key is handed to the FX thread
 * to the end of the pulse that has laid the letter out; drawing comes after that, on a thread of
 * its own. Arguments: the storm's desks, its seconds, and, where the storm is to rage in a process
 * of its own on a server, the server's engine.
 */
public final class KeyEchoBenchmark {
    private static final ThreadMXBean FX_TIME = ManagementFactory.getThreadMXBean();
    private static final int PATIENTS = 50_000;
    private static final int QUIET_SECONDS = 15;
    private static final long BETWEEN_KEYS_MS = 90;
    private static final long SEED = 20_261_121;
    private static final String[] BEGINNINGS = {
        "Ab", "Bel", "Cor", "Dan", "Esk", "Fer", "Gar", "Hol", "Iva", "Jan", "Kow", "Lin", "Mar",
        "Nak", "Oka", "Pet", "Qui", "Ros", "Sil", "Tan"
    };
    private static final String[] ENDS = {
        "a", "berg", "czyk", "dottir", "ez", "for", "gren", "ho", "ini", "jian", "kova", "lund",
        "mann", "nen", "os", "poulos", "quist", "reira", "son", "va"
    };
    private static final String[] GIVEN = {
        "Ana", "Boris", "Chen", "Dina", "Elif", "Felix", "Grace", "Hana", "Igor", "Julia"
    };

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final Random dice = new Random(SEED);

    /**
     * One letter.
     *
     * @param workNanos processor time of the FX thread: without waiting for one of the processors
     */
    private record Echo(long nanos, long workNanos) {}

    private KeyEchoBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int desks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        if (arguments.length > 2) {
            try (var server = LiveServer.start(BenchEngine.valueOf(arguments[2]));
                    var database = Database.open(server.settings(), () -> false)) {
                new KeyEchoBenchmark()
                        .run(database, new OtherProcess(server.settings(), desks), seconds);
            }
            System.exit(0);
        }
        var folder = Files.createTempDirectory("docket-echo");
        try (var database = Database.open(new DatabaseSettings.Embedded(folder), () -> false)) {
            new KeyEchoBenchmark().run(database, new SameProcess(database, desks), seconds);
        } finally {
            Platform.exit();
        }
    }

    /** What the other desks do; answers what came of it. */
    private interface Others {
        String rage(Duration time) throws Exception;
    }

    private record SameProcess(Database database, int desks) implements Others {
        @Override
        public String rage(Duration time) throws InterruptedException {
            var order = new StormOrder(desks, time, Long.MAX_VALUE, SEED);
            var storm = Storm.on(database, Clock.systemUTC().instant());
            return storm.run(order, _ -> {}).counts().toString();
        }
    }

    private record OtherProcess(DatabaseSettings.Server server, int desks) implements Others {
        @Override
        public String rage(Duration time) throws Exception {
            var builder =
                    LiveServer.java(
                            "-Xmx256m",
                            "clinic.docket.app.Docket",
                            "storm",
                            "--url",
                            server.url(),
                            "--threads",
                            Integer.toString(desks),
                            "--seconds",
                            Long.toString(time.toSeconds()));
            builder.environment().put("DOCKET_DB_USER", server.user());
            builder.environment().put("DOCKET_DB_PASSWORD", server.password());
            var process = builder.start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(Database database, Others others, int seconds) throws Exception {
        var clock = Clock.systemUTC();
        var _ = Storm.on(database, clock.instant());
        new BulkStore(database.transactions())
                .addPatients(
                        IntStream.range(0, PATIENTS).mapToObj(KeyEchoBenchmark::patient), _ -> {});
        open(database, clock);
        type(Duration.ofSeconds(QUIET_SECONDS)); // Unmeasured: Java learns.
        report("quiet", type(Duration.ofSeconds(QUIET_SECONDS)));

        var time = Duration.ofSeconds(seconds + 5L);
        var raging = new FutureTask<>(() -> others.rage(time));
        Thread.ofPlatform().start(raging);
        report("while others storm", type(Duration.ofSeconds(seconds)));
        System.out.println("storm meanwhile: " + raging.get());
    }

    private static Patient patient(int number) {
        var family =
                BEGINNINGS[number % BEGINNINGS.length]
                        + ENDS[number / BEGINNINGS.length % ENDS.length];
        return Fixtures.patient(100_000 + number, family, GIVEN[number % 7 % GIVEN.length]);
    }

    /** The whole desk of somebody of the storm's clinic, with the booking dialog over it. */
    private void open(Database database, Clock clock) throws Exception {
        var ids = new Ids(clock, new Random(SEED));
        var services = Services.on(database, clock, ids, new Passwords(4));
        var known = services.signIn().front().demoAccounts().getFirst();
        var session = services.signIn().signIn(known.login(), known.password(), "Echo").orThrow();
        var people = DeskPeople.of(session, services);
        var shown = new CompletableFuture<Void>();
        Platform.startup(() -> {
            var zone = people.directory().site().zone().id();
            var background = new Background(Throwable::printStackTrace);
            var frame = Frame.in(Locale.ENGLISH, zone, clock, background);
            var desk =
                    new Desk(
                            frame,
                            people,
                            ids,
                            new Drafts(),
                            new ShellModel.Look(Theme.LIGHT, Locale.ENGLISH),
                            new Desk.Exits(look -> {}, () -> {}));
            frame.overlay().show(desk.view());
            var scene = new Scene(frame.overlay(), 1440, 900);
            Theme.LIGHT.applyTo(scene);
            var window = new Stage();
            window.setScene(scene);
            window.show();
            stage.set(window);
            window.requestFocus();
            desk.view().requestFocus();
            Event.fireEvent(desk.view(), key(KeyEvent.KEY_PRESSED, "b", KeyCode.B));
            Event.fireEvent(scene.getFocusOwner(), key(KeyEvent.KEY_TYPED, "b", KeyCode.UNDEFINED));
            shown.complete(null);
        });
        shown.get();
    }

    /** Names one after the other, letter by letter, and the nanoseconds of each letter. */
    private List<Echo> type(Duration time) throws Exception {
        var nanos = new ArrayList<Echo>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            var wanted = patient(dice.nextInt(PATIENTS)).name();
            onScreen(() -> field().clear());
            for (char letter : (wanted.family() + " " + wanted.given()).toCharArray()) {
                nanos.add(echo(String.valueOf(letter)));
                Thread.sleep(BETWEEN_KEYS_MS);
            }
        }
        return nanos;
    }

    private Echo echo(String letter) throws InterruptedException, ExecutionException {
        var done = new CompletableFuture<Echo>();
        long begin = System.nanoTime();
        Platform.runLater(() -> {
            long work = FX_TIME.getCurrentThreadCpuTime();
            var field = field();
            var scene = field.getScene();
            String before = field.getText();
            Event.fireEvent(field, key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            if (field.getText().equals(before + letter)) {
                                done.complete(
                                        new Echo(
                                                System.nanoTime() - begin,
                                                FX_TIME.getCurrentThreadCpuTime() - work));
                            } else {
                                done.completeExceptionally(
                                        new IllegalStateException(
                                                letter
                                                        + " is not in "
                                                        + field.getText()
                                                        + " but was "
                                                        + before));
                            }
                        }
                    });
            Platform.requestNextPulse();
        });
        return done.get();
    }

    private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, letter, code, false, false, false, false);
    }

    private TextField field() {
        if (stage.get().getScene().getFocusOwner() instanceof TextField field) {
            return field;
        }
        throw new IllegalStateException(
                "Nobody is in a field but in " + stage.get().getScene().getFocusOwner());
    }

    private static void onScreen(Runnable action) throws Exception {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                action.run();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }

    private static void report(String name, List<Echo> echoes) {
        report("echo of a key, " + name, echoes.stream().mapToLong(Echo::nanos));
        report("  of it the FX thread’s work", echoes.stream().mapToLong(Echo::workNanos));
    }

    private static void report(String name, LongStream nanos) {
        var times = nanos.toArray();
        System.out.printf(
                Locale.ROOT,
                "%s   max %.1f ms   load %.1f%n",
                Timing.of(name, times),
                LongStream.of(times).max().orElse(0) / 1e6,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
