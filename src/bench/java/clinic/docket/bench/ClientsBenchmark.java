package clinic.docket.bench;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestClock;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Sessions;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.store.row.audit.ChainHash;
import clinic.docket.store.session.Database;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many bookings a second a PostgreSQL takes from one and from ten clients, through the service
 * and by the same statements by hand, in turns. Each client has connections and a doctor of its
 * own.
 */
public final class ClientsBenchmark {
    private static final int MOST_CLIENTS = 10;
    private static final int EACH = 128;
    private static final int ROUNDS = 3;
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private final StoredClinic clinic;
    private final Client[] clients = new Client[MOST_CLIENTS];
    private int day;

    private record Client(Database database, Services services, Ids ids, RawBooking raw) {}

    private ClientsBenchmark(StoredClinic clinic) {
        this.clinic = clinic;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = BenchEngine.POSTGRESQL.newDatabase("clients");
        try (var clinic = new StoredClinic(settings, 0)) {
            var benchmark = new ClientsBenchmark(clinic);
            int[] chains = chainsThatNoServiceUses();
            for (int i = 0; i < MOST_CLIENTS; i++) {
                var clock = new TestClock(Fixtures.NOW);
                var ids = new Ids(clock, new Random(100 + i));
                var database = Database.open(settings, () -> false);
                benchmark.clients[i] =
                        new Client(
                                database,
                                Services.on(database, clock, ids, new Passwords(4)),
                                ids,
                                new RawBooking(BenchEngine.connect(settings), false, chains[i]));
            }
            benchmark.measure();
        }
    }

    private static int[] chainsThatNoServiceUses() {
        var used =
                IntStream.range(0, MOST_CLIENTS)
                        .map(i -> ChainHash.chainOf(workstation(i)))
                        .boxed()
                        .collect(Collectors.toSet());
        return IntStream.range(0, ChainHash.CHAINS)
                .filter(chain -> !used.contains(chain))
                .toArray();
    }

    private static String workstation(int number) {
        return "Client " + number;
    }

    private void measure() throws Exception {
        rate(MOST_CLIENTS, this::byService); // Java learns.
        rate(MOST_CLIENTS, this::byHand);
        for (int round = 1; round <= ROUNDS; round++) {
            for (int count : new int[] {1, MOST_CLIENTS}) {
                double service = rate(count, this::byService);
                double hand = rate(count, this::byHand);
                System.out.printf(
                        Locale.ROOT,
                        "%d clients: service %.0f/s, by hand %.0f/s, ratio %.2f%n",
                        count,
                        service,
                        hand,
                        hand / service);
            }
        }
    }

    private double rate(int count, IntFunction<Callable<Void>> work) throws Exception {
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(count)) {
            var running = IntStream.range(0, count).mapToObj(i -> threads.submit(work.apply(i)));
            for (Future<Void> each : running.toList()) {
                each.get();
            }
        }
        day += EACH / 16 + 1;
        return count * EACH * 1e9 / (System.nanoTime() - begin);
    }

    private Callable<Void> byService(int number) {
        var client = clients[number];
        var session =
                Sessions.at(SmallClinic.RECEPTIONIST, SmallClinic.SITE.id(), workstation(number));
        var times = times(day).iterator();
        return () -> {
            for (int i = 0; i < EACH; i++) {
                var request =
                        BookingRequest.of(
                                        new AppointmentId(client.ids().next()),
                                        clinic.patient(number * EACH + i).id(),
                                        SmallClinic.CONSULTATION.id(),
                                        clinic.slot(number, times.next()))
                                .confirmingAll();
                client.services().booking().book(session, request).orThrow();
            }
            return null;
        };
    }

    private Callable<Void> byHand(int number) {
        var client = clients[number];
        var times = times(day).iterator();
        return () -> {
            for (int i = 0; i < EACH; i++) {
                client.raw()
                        .book(
                                new RawBooking.Order(
                                        client.ids().next(),
                                        client.ids().next(),
                                        clinic.patient(number * EACH + i).id().value(),
                                        SmallClinic.CONSULTATION.id(),
                                        clinic.slot(number, times.next()),
                                        Fixtures.NOW));
            }
            return null;
        };
    }

    /** Half hours of the working days from so many working days ahead on, outside of lunch. */
    private static Stream<TimeRange> times(int ahead) {
        return Stream.iterate(Fixtures.MONDAY.plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .skip(ahead)
                .flatMap(ClientsBenchmark::times);
    }

    private static Stream<TimeRange> times(LocalDate day) {
        return IntStream.concat(IntStream.range(16, 24), IntStream.range(26, 34))
                .mapToObj(half ->
                        TimeRange.of(
                                Fixtures.at(day, "%02d:%02d".formatted(half / 2, half % 2 * 30)),
                                LENGTH));
    }
}
