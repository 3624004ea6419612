package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.store.audit.AuditStore;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixteen desks want the same slot at the same moment: one gets it, the others read why not. */
class TwoDesksTest {
    private static final int DESKS = 16;
    private static final int RACES = 10;
    private static final List<String> TIMES =
            List.of(
                    "08:00", "08:30", "09:00", "09:30", "10:00", "10:30", "11:00", "11:30", "12:00",
                    "12:30", "13:00", "13:30", "14:00", "14:30", "15:00", "15:30");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void givesASlotToExactlyOneOfThem(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine)) {
            var patient = clinic.newPatient("Silva", "Mateus");

            var answers =
                    together(() ->
                            clinic.services()
                                    .booking()
                                    .book(clinic.receptionist(), clinic.request(patient, "09:00")));

            assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
            assertThat(answers.stream().flatMap(answer -> answer.refused().stream()))
                    .hasSize(DESKS - 1)
                    .containsOnly(new BookingRefusal.SlotTaken(clinic.at("09:30")));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void booksOnceWhenOneRequestIsSentSixteenTimes(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine)) {
            var request = clinic.request(clinic.newPatient("Silva", "Mateus"), "09:00");

            var answers =
                    together(
                            () -> clinic.services().booking().book(clinic.receptionist(), request));

            assertThat(answers).allMatch(Outcome::isDone);
            assertThat(answers.stream().map(Outcome::orThrow).distinct()).hasSize(1);
            assertThat(clinic.trail(request.id().value())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void keepsTheTrailWholeWhileDesksBookAtOnce(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine)) {
            var patient = clinic.newPatient("Silva", "Mateus");
            var times = new ConcurrentLinkedQueue<>(TIMES);

            var answers =
                    together(() -> {
                        String time = times.remove();
                        var desk =
                                times.size() % 2 == 0 ? clinic.receptionist() : clinic.secondDesk();
                        return clinic.services()
                                .booking()
                                .book(desk, clinic.request(patient, time));
                    });

            assertThat(answers).filteredOn(Outcome::isDone).hasSizeGreaterThan(4);
            var tx = clinic.database().transactions();
            var report = tx.read(() -> new AuditStore(tx).checkChains(List.of()));
            assertThat(report.faults()).as(report.toString()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void warnsOneOfTwoDesksThatBookAPatientWithTwoDoctors(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine)) {
            for (int race = 0; race < RACES; race++) {
                clinic.startDay();
                var patient = clinic.newPatient("Silva", "Mateus" + race);
                var slots =
                        new ConcurrentLinkedQueue<>(
                                List.of(clinic.slot("09:00"), clinic.slotWithBrandt("09:00")));

                var answers =
                        together(
                                2,
                                () -> {
                                    var request =
                                            BookingRequest.of(
                                                    new AppointmentId(clinic.nextId()),
                                                    patient.id(),
                                                    SmallClinic.CONSULTATION.id(),
                                                    slots.remove());
                                    return clinic.services()
                                            .booking()
                                            .book(clinic.receptionist(), request);
                                });

                assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
                assertThat(answers.stream().flatMap(answer -> answer.refused().stream()))
                        .singleElement()
                        .isInstanceOf(BookingRefusal.PatientBusy.class);
            }
        }
    }

    private static List<Outcome<Appointment, BookingRefusal>> together(
            Callable<Outcome<Appointment, BookingRefusal>> booking) throws Exception {
        return together(DESKS, booking);
    }

    private static List<Outcome<Appointment, BookingRefusal>> together(
            int count, Callable<Outcome<Appointment, BookingRefusal>> booking) throws Exception {
        var start = new CyclicBarrier(count);
        try (var desks = Executors.newFixedThreadPool(count)) {
            var answers =
                    IntStream.range(0, count)
                            .mapToObj(desk ->
                                    desks.submit(() -> {
                                        start.await();
                                        return booking.call();
                                    }))
                            .toList();
            return answers.stream().map(TwoDesksTest::answer).toList();
        }
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
