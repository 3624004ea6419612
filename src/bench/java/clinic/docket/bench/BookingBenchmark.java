package clinic.docket.bench;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A booking through the service beside the same statements by hand, turn by turn in one database:
 * Dr. Adler is booked by the service, Dr. Brandt by hand, at the same times.
 */
public final class BookingBenchmark {
    private static final int WARM_UPS = 1_500;
    private static final int RUNS = 1_500;
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
            var times = times().limit(WARM_UPS + RUNS).toList();
            var service = new long[RUNS];
            var hand = new long[RUNS];
            for (int i = 0; i < times.size(); i++) {
                var patient = clinic.patient(i);
                long begin = System.nanoTime();
                book(clinic, i, times.get(i));
                long middle = System.nanoTime();
                raw.book(
                        new RawBooking.Order(
                                clinic.nextId(),
                                clinic.nextId(),
                                patient.id().value(),
                                SmallClinic.CONSULTATION.id(),
                                slot(
                                        SmallClinic.BRANDT.id(),
                                        SmallClinic.ROOM_2.id(),
                                        times.get(i)),
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

    private static void book(StoredClinic clinic, int number, TimeRange time) {
        var slot = slot(SmallClinic.ADLER.id(), SmallClinic.ROOM_1.id(), time);
        var request =
                BookingRequest.of(
                                new AppointmentId(clinic.nextId()),
                                clinic.patient(number).id(),
                                SmallClinic.CONSULTATION.id(),
                                slot)
                        .confirmingAll();
        clinic.services().booking().book(clinic.receptionist(), request).orThrow();
    }

    private static Slot slot(PractitionerId doctor, RoomId room, TimeRange time) {
        return new Slot(doctor, SmallClinic.SITE.id(), Optional.of(room), time);
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
