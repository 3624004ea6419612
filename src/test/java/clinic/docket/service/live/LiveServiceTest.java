package clinic.docket.service.live;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.live.Revisions;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each use case that changes what a day shows is news at the other desk. */
class LiveServiceTest {
    private static OpenClinic clinic;
    private static Patient patient;

    private Revisions seen = Revisions.NONE;

    @BeforeAll
    static void openClinic() {
        clinic = OpenClinic.inMemory();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterAll
    static void closeClinic() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
        news();
    }

    @Test
    void looksEveryDoctorAndSubjectUpForWhoeverHasNotLooked() {
        assertThat(Revisions.NONE.since(Revisions.NONE).isEmpty()).isTrue();
        assertThat(seen.since(Revisions.NONE).practitioners())
                .contains(SmallClinic.ADLER.id(), SmallClinic.BRANDT.id());
        assertThat(seen.since(Revisions.NONE).subjects()).contains(LiveSubject.values());
        assertThat(news().isEmpty()).isTrue();
    }

    @Test
    void toldOfHoldBookingMoveAndRelease() {
        var services = clinic.services();
        var desk = clinic.receptionist();
        var hold = new HoldId(clinic.nextId());
        var type = SmallClinic.CONSULTATION.id();

        told(services.booking().hold(desk, hold, type, clinic.slot("09:00")));
        told(services.booking().hold(desk, hold, type, clinic.slot("10:00")));
        services.booking().release(desk, hold);
        assertThat(news().practitioners()).containsExactly(SmallClinic.ADLER.id());

        var visit = told(services.booking().book(desk, clinic.request(patient, "11:00")));
        var moved =
                told(
                        services.moves()
                                .reschedule(
                                        desk,
                                        visit.id(),
                                        visit.version(),
                                        clinic.slotWithBrandt("14:00")));
        told(services.moves().resize(desk, moved.id(), moved.version(), Duration.ofMinutes(45)));
    }

    @Test
    void toldOfEveryStepAndOfEveryWayBack() {
        var visits = clinic.services().visits();
        var desk = clinic.receptionist();
        var booked = clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("09:10"));
        news();

        var arrived = step(booked, AppointmentStatus.ARRIVED);
        var back = told(visits.stepBack(desk, arrived.id(), arrived.version()));
        var missed = step(back, AppointmentStatus.NO_SHOW);
        var late = step(missed, AppointmentStatus.ARRIVED);
        var ready = step(late, AppointmentStatus.CHECKED_IN);
        told(
                visits.cancel(
                        desk,
                        ready.id(),
                        ready.version(),
                        new Cancellation(CancelledBy.PATIENT, "left")));
    }

    @Test
    void toldOfAVisitThatNeverWas() {
        var visit = clinic.book(patient, "09:00");
        news();

        told(
                clinic.services()
                        .visits()
                        .enterInError(clinic.administrator(), visit.id(), visit.version(), "typo"));
    }

    @Test
    void toldOfAMergedPatientAndOfTheirVisits() {
        var twin = clinic.newPatient("Silva", "Matteus");
        clinic.book(twin, "09:00");
        news();

        assertThat(
                        clinic.services()
                                .merges()
                                .merge(clinic.administrator(), patient.id(), twin.id())
                                .isDone())
                .isTrue();

        var news = news();
        assertThat(news.practitioners()).containsExactly(SmallClinic.ADLER.id());
        assertThat(news.subjects()).containsExactly(LiveSubject.PATIENTS);
    }

    private Appointment step(Appointment visit, AppointmentStatus to) {
        return told(
                clinic.services()
                        .visits()
                        .advance(clinic.receptionist(), visit.id(), visit.version(), to));
    }

    private <T> T told(Outcome<T, ?> outcome) {
        T result = outcome.orThrow();
        assertThat(news().practitioners()).isNotEmpty();
        return result;
    }

    private News news() {
        Supplier<Revisions> look = () -> clinic.services().live().revisions(clinic.secondDesk());
        var now = look.get();
        var news = now.since(seen);
        seen = now;
        return news;
    }
}
