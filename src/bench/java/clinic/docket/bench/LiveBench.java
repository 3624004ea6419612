package clinic.docket.bench;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.appointment.BookingRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long after a save another desk has it in its model, and what looking costs the server: some
 * desks in processes of their own, a server in its own, and this process that holds, books, moves,
 * checks in and cancels, and then checks in at a kiosk and is called by a doctor, on a day of 12
 * doctors with 30 visits each.
 *
 * <p>The time begins when the service has returned, so the commit is on the disk; a change that is
 * seen before that counts as 0.
 */
public final class LiveBench {
    private static final int VISITS = StoredClinic.DOCTORS * StoredClinic.VISITS_A_DAY * 20;
    private static final Duration WATCHED = Duration.ofSeconds(20);
    private static final Duration LAST = Duration.ofSeconds(3);
    private static final double NANOS = 1e9;

    private final LiveServer server;
    private final StoredClinic clinic;
    private final Random random = new Random(11);
    private final List<Saved> saved = new ArrayList<>();

    private record Saved(String kind, String key, long at) {}

    /** A process and what it has said so far: a key and when it was there. */
    private record Looker(Process process, Map<String, Long> seen) {}

    private LiveBench(LiveServer server) {
        this.server = server;
        clinic = new StoredClinic(server.settings(), VISITS);
    }

    /** Arguments: the engine, how many desks, and for how many seconds somebody saves. */
    public static void main(String[] args) throws Exception {
        int desks = Integer.parseInt(args[1]);
        var length = Duration.ofSeconds(Long.parseLong(args[2]));
        try (var server = LiveServer.start(BenchEngine.valueOf(args[0]))) {
            System.out.printf("%s, %d desks that look on%n", args[0], desks);
            new LiveBench(server).run(desks, length);
        }
        System.exit(0);
    }

    private void run(int desks, Duration length) throws Exception {
        var before = cost(WATCHED);
        var lookers = new ArrayList<Looker>();
        for (int i = 0; i < desks; i++) {
            lookers.add(start(i));
        }
        cost(Duration.ofSeconds(5)); // The first look of each is over.
        var looking = cost(WATCHED);
        report(before, looking, desks);
        save(length);
        comeAndBeCalled();
        Thread.sleep(LAST);
        for (Looker each : lookers) {
            each.process().getOutputStream().close();
        }
        report(lookers);
    }

    private Looker start(int number) throws IOException {
        var settings = server.settings();
        var process =
                LiveServer.java(
                                "-Xmx96m",
                                LiveDesk.class.getName(),
                                Integer.toString(number),
                                settings.url(),
                                settings.user(),
                                settings.password().isEmpty() ? "none" : settings.password())
                        .start();
        var output = process.inputReader(StandardCharsets.UTF_8);
        String first = output.readLine();
        while (first != null && !first.equals("ready")) {
            first = output.readLine();
        }
        var seen = new ConcurrentHashMap<String, Long>();
        Thread.ofPlatform().daemon().start(() -> listen(output, seen));
        return new Looker(process, seen);
    }

    private static void listen(BufferedReader output, Map<String, Long> seen) {
        try {
            String line = output.readLine();
            while (line != null) {
                int end = line.lastIndexOf(' ');
                if (line.startsWith("lost")) {
                    System.out.println(line);
                } else {
                    seen.put(line.substring(0, end), Long.parseLong(line.substring(end + 1)));
                }
                line = output.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the server, in a second: processor seconds and transactions. */
    private record Cost(double processor, double transactions) {}

    private Cost cost(Duration length) throws Exception {
        long transactions = server.transactions();
        var worked = server.worked();
        long begin = System.nanoTime();
        Thread.sleep(length);
        double seconds = (System.nanoTime() - begin) / NANOS;
        return new Cost(
                server.worked().minus(worked).toNanos() / NANOS / seconds,
                (server.transactions() - transactions) / seconds);
    }

    private static void report(Cost before, Cost looking, int desks) {
        System.out.printf(
                Locale.ROOT,
                "server without desks: %.2f %% of a processor, %.1f transactions a second%n",
                before.processor() * 100,
                before.transactions());
        System.out.printf(
                Locale.ROOT,
                "one desk more that looks on: %.3f %% of a processor, %.2f transactions a second%n",
                (looking.processor() - before.processor()) * 100 / desks,
                (looking.transactions() - before.transactions()) / desks);
    }

    private void save(Duration length) throws Exception {
        var waiting = new ArrayDeque<>(bookedToday());
        long end = System.nanoTime() + length.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            round(i, waiting);
        }
    }

    private Queue<DayVisit> bookedToday() {
        return clinic
                .services()
                .days()
                .day(clinic.receptionist(), Fixtures.MONDAY)
                .doctors()
                .stream()
                .flatMap(doctor -> doctor.visits().stream())
                .filter(visit -> visit.status() == AppointmentStatus.BOOKED)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Ten doctors work through lunch: there is the free time. */
    private void round(int number, Queue<DayVisit> waiting) throws Exception {
        var services = clinic.services();
        var desk = clinic.receptionist();
        int column = 2 + number % (StoredClinic.DOCTORS - 2);
        var slot = slot(column, "12:00");
        var hold = new HoldId(clinic.nextId());
        services.booking().hold(desk, hold, SmallClinic.CONSULTATION.id(), slot).orThrow();
        stamp("hold", LiveDesk.key(hold.value(), 0));
        var request =
                BookingRequest.of(
                                new AppointmentId(clinic.nextId()),
                                clinic.patient(number).id(),
                                SmallClinic.CONSULTATION.id(),
                                slot)
                        .confirmingAll();
        var booked = stamp("book", services.booking().book(desk, request).orThrow());
        var moved =
                stamp(
                        "move",
                        services.moves()
                                .reschedule(
                                        desk, booked.id(), booked.version(), slot(column, "12:30"))
                                .orThrow());
        var next = waiting.remove();
        stamp(
                "arrive",
                services.visits()
                        .advance(desk, next.id(), next.version(), AppointmentStatus.ARRIVED)
                        .orThrow());
        stamp(
                "cancel",
                services.visits()
                        .cancel(
                                desk,
                                moved.id(),
                                moved.version(),
                                new Cancellation(CancelledBy.PATIENT, "ill"))
                        .orThrow());
    }

    private void comeAndBeCalled() throws InterruptedException {
        var seats = new OtherSeats(clinic);
        int doctors = StoredClinic.DOCTORS - 2;
        for (int i = 0; i < 2 * doctors; i++) {
            var slot = slot(2 + i % doctors, i < doctors ? "12:00" : "12:30");
            var visit = seats.checkIn(i, slot);
            stamp("kiosk", LiveDesk.key(visit.id().value(), visit.version()));
            var called = seats.call(visit, slot.practitioner());
            stamp("call", LiveDesk.key(called.id().value(), called.version()));
        }
    }

    private Slot slot(int column, String time) {
        return clinic.slot(
                column, TimeRange.of(Fixtures.at(Fixtures.MONDAY, time), Duration.ofMinutes(30)));
    }

    private Appointment stamp(String kind, Appointment visit) throws InterruptedException {
        stamp(kind, LiveDesk.key(visit.id().value(), visit.version()));
        return visit;
    }

    /** Then nothing for half a second or so: longer than a desk looks away. */
    private void stamp(String kind, String key) throws InterruptedException {
        saved.add(new Saved(kind, key, System.nanoTime()));
        Thread.sleep(450 + random.nextInt(400));
    }

    private void report(List<Looker> lookers) {
        var byKind = new TreeMap<String, List<Saved>>();
        saved.forEach(
                each -> byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(each));
        byKind.forEach((kind, some) -> report(kind, some, lookers));
        report("all", saved, lookers);
    }

    private static void report(String kind, List<Saved> some, List<Looker> lookers) {
        var nanos =
                lookers.stream()
                        .flatMap(looker -> some.stream().flatMap(each -> latency(each, looker)))
                        .mapToLong(Long::longValue)
                        .toArray();
        int expected = some.size() * lookers.size();
        System.out.printf("%s   never seen: %d%n", Timing.of(kind, nanos), expected - nanos.length);
    }

    private static Stream<Long> latency(Saved saved, Looker looker) {
        Long seen = looker.seen().get(saved.key());
        return seen == null ? Stream.of() : Stream.of(Math.max(0, seen - saved.at()));
    }
}
