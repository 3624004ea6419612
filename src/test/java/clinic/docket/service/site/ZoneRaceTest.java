package clinic.docket.service.site;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Sessions;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.store.schedule.TimetableStore;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An administrator changes the zone of a new site while a desk books its first visit. Nine in the
 * morning of Berlin is in the middle of the night of New York, so only one of them may succeed.
 */
class ZoneRaceTest {
    private static final int ROUNDS = 12;
    private static final SiteZone NEW_YORK = SiteZone.of("America/New_York");

    @ParameterizedTest
    @EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
    void letsEitherTheZoneChangeOrTheFirstVisitBeBooked(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine);
                var threads = Executors.newFixedThreadPool(2)) {
            var patient = clinic.newPatient("Silva", "Mateus");
            var gate = new CyclicBarrier(2);
            for (int round = 0; round < ROUNDS; round++) {
                var day = Fixtures.MONDAY.plusWeeks(round).with(DayOfWeek.SATURDAY);
                var site = site(clinic, round, day);

                var changed =
                        threads.submit(() -> {
                            gate.await();
                            return change(clinic, site).isDone();
                        });
                var booked =
                        threads.submit(() -> {
                            gate.await();
                            return book(clinic, site, patient, day);
                        });

                assertThat(changed.get() && booked.get().isDone()).as("round %s", round).isFalse();
                assertThat(changed.get() || booked.get().isDone()).as("round %s", round).isTrue();
                booked.get()
                        .refused()
                        .ifPresent(refusal ->
                                assertThat(refusal)
                                        .isInstanceOf(BookingRefusal.OutsideWorkingHours.class));
            }
        }
    }

    private static Outcome<Site, ?> change(OpenClinic clinic, Site site) {
        return clinic.services()
                .sites()
                .save(
                        clinic.administrator(),
                        new Site(site.id(), site.name(), NEW_YORK, site.version()));
    }

    private static Outcome<Appointment, BookingRefusal> book(
            OpenClinic clinic, Site site, Patient patient, LocalDate day) {
        var range = TimeRange.of(Fixtures.at(day, "09:00"), Duration.ofMinutes(15));
        var slot = new Slot(SmallClinic.ADLER.id(), site.id(), Optional.empty(), range);
        var id = new AppointmentId(clinic.nextId());
        return clinic.services()
                .booking()
                .book(
                        Sessions.at(SmallClinic.RECEPTIONIST, site.id(), "annex-desk"),
                        BookingRequest.of(id, patient.id(), SmallClinic.VIDEO.id(), slot)
                                .confirmingAll());
    }

    /** Where Dr. Adler works on that one day. */
    private static Site site(OpenClinic clinic, int number, LocalDate day) {
        var site =
                clinic.services()
                        .sites()
                        .save(
                                clinic.administrator(),
                                new Site(
                                        new SiteId(clinic.nextId()),
                                        "Annex " + number,
                                        SmallClinic.BERLIN,
                                        0))
                        .orThrow();
        var hours =
                new WeeklyPeriod(
                        day.getDayOfWeek(),
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 0),
                        WeekParity.EVERY,
                        day,
                        Optional.of(day));
        var transactions = clinic.database().transactions();
        transactions.run(() ->
                new TimetableStore(transactions)
                        .save(
                                new WorkingHours(
                                        clinic.nextId(),
                                        SmallClinic.ADLER.id(),
                                        site.id(),
                                        Optional.empty(),
                                        hours,
                                        0)));
        return site;
    }
}
