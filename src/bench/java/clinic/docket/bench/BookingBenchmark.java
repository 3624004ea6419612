package clinic.docket.bench;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.store.session.DatabaseSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A booking through the service beside the same statements by hand, turn by turn in one database:
 * every second doctor is booked by the service, the doctor's neighbour by hand, at the same times.
 */
public final class BookingBenchmark {
    private static final int WARM_UPS = 6_000;
    private static final int RUNS = 1_500;
    private static final int PAIRS = StoredClinic.DOCTORS / 2;
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private BookingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var engines =
                arguments.length > 0
                        ? List.of(BenchEngine.valueOf(arguments[0]))
                        : List.of(BenchEngine.values());
        for (BenchEngine engine : engines) {
            measure(engine);
        }
    }

    private static void measure(BenchEngine engine) throws Exception {
        DatabaseSettings settings = engine.newDatabase("booking");
        try (var clinic = new StoredClinic(settings, 0);
                var raw =
                        new RawBooking(
                                BenchEngine.connect(settings),
                                settings instanceof DatabaseSettings.Embedded)) {
            var times = times().limit((WARM_UPS + RUNS) / PAIRS).toList();
            var service = new long[RUNS];
            var hand = new long[RUNS];
            for (int i = 0; i < WARM_UPS + RUNS; i++) {
                var patient = clinic.patient(i);
                var time = times.get(i / PAIRS);
                int column = i % PAIRS * 2;
                long begin = System.nanoTime();
                book(clinic, i, clinic.slot(column, time));
                long middle = System.nanoTime();
                raw.book(
                        new RawBooking.Order(
                                clinic.nextId(),
                                clinic.nextId(),
                                patient.id().value(),
                                SmallClinic.CONSULTATION.id(),
                                clinic.slot(column + 1, time),
                                Fixtures.NOW));
                long end = System.nanoTime();
                if (i >= WARM_UPS) {
                    service[i - WARM_UPS] = middle - begin;
                    hand[i - WARM_UPS] = end - middle;
                }
            }
            report(engine, Timing.of("service", service), Timing.of("by hand", hand));
        }
    }

    private static void book(StoredClinic clinic, int number, Slot slot) {
        var request =
                BookingRequest.of(
                                new AppointmentId(clinic.nextId()),
                                clinic.patient(number).id(),
                                SmallClinic.CONSULTATION.id(),
                                slot)
                        .confirmingAll();
        clinic.services().booking().book(clinic.receptionist(), request).orThrow();
    }

    /** Every half hour of the working days from tomorrow on, outside of lunch. */
    private static Stream<TimeRange> times() {
        return Stream.iterate(Fixtures.MONDAY.plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .flatMap(BookingBenchmark::times);
    }

    private static Stream<TimeRange> times(LocalDate day) {
        return IntStream.concat(IntStream.range(16, 24), IntStream.range(26, 34))
                .mapToObj(half ->
                        TimeRange.of(
                                Fixtures.at(day, "%02d:%02d".formatted(half / 2, half % 2 * 30)),
                                LENGTH));
    }

    private static void report(BenchEngine engine, Timing service, Timing hand) {
        System.out.println(engine);
        System.out.println("  " + service);
        System.out.println("  " + hand);
        System.out.printf(
                Locale.ROOT, "  ratio of the medians %.2f%n", service.median() / hand.median());
    }
}
