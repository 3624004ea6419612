package clinic.docket.store.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.VisitTally;
import clinic.docket.domain.appointment.attempt.OtherVisit;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.failure.ReservationConflict;
import clinic.docket.store.failure.StaleRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentStoreTest extends StoreContract {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void returnsVisitAsItWasStored() {
        Appointment stored = add(visit("09:00", 30));

        assertThat(stored.version()).isEqualTo(1);
        assertThat(read(() -> appointments().find(stored.id()))).contains(stored);
        assertThat(read(() -> appointments().bookedBy(stored.id()))).contains("rita");
    }

    @Test
    void returnsCancelledVisitWithItsReason() {
        Appointment stored = add(visit("09:00", 30));
        var why = new Cancellation(CancelledBy.PATIENT, "fell ill");
        var steps = stored.steps().with(AppointmentStatus.CANCELLED, Fixtures.NOW);

        Appointment cancelled =
                write(() ->
                        appointments()
                                .change(
                                        stored.moved(
                                                AppointmentStatus.CANCELLED,
                                                steps,
                                                Optional.of(why))));

        assertThat(cancelled.version()).isEqualTo(2);
        assertThat(read(() -> appointments().find(stored.id()))).contains(cancelled);
        assertThat(cancelled.cancellation()).contains(why);
    }

    @Test
    void keepsEveryStepsTime() {
        Appointment visit = add(visit("09:00", 30));
        for (AppointmentStatus status : AppointmentStatus.values()) {
            visit = change(visit, status);
        }
        Appointment last = visit;

        assertThat(last.steps().times()).containsOnlyKeys(AppointmentStatus.values());
        assertThat(read(() -> appointments().find(last.id()))).contains(last);
    }

    @Test
    void refusesVisitInTimeThatIsTaken() {
        add(visit("09:00", 30));

        assertThatThrownBy(() -> add(visit("09:25", 30))).isInstanceOf(ReservationConflict.class);
        assertThat(visitsOfDay()).hasSize(1);
    }

    @Test
    void refusesVisitInRoomThatIsTaken() {
        add(visit("09:00", 30));
        Appointment same = visit("09:00", 30);
        Appointment otherDoctor = withDoctor(same);

        assertThatThrownBy(() -> add(otherDoctor)).isInstanceOf(ReservationConflict.class);
    }

    /** Dr. Brandt, in the room of Dr. Adler. */
    private static Appointment withDoctor(Appointment visit) {
        return new Appointment(
                visit.id(),
                visit.site(),
                SmallClinic.BRANDT.id(),
                visit.room(),
                visit.patient(),
                visit.visitType(),
                visit.range(),
                visit.occupied(),
                visit.lane(),
                visit.status(),
                visit.steps(),
                visit.reason(),
                visit.source(),
                visit.cancellation(),
                visit.version());
    }

    @Test
    void acceptsVisitsThatTouch() {
        add(visit("09:00", 30));
        add(visit("09:30", 30));
        add(visit("08:30", 30));

        assertThat(visitsOfDay())
                .extracting(visit -> visit.range().start())
                .containsExactly(at("08:30"), at("09:00"), at("09:30"));
    }

    @Test
    void givesTimeBackWhenCancelledAndTakesItAgain() {
        Appointment first = add(visit("09:00", 30));
        Appointment cancelled = change(first, AppointmentStatus.CANCELLED);
        Appointment second = add(visit("09:00", 30));

        assertThatThrownBy(() -> change(cancelled, AppointmentStatus.BOOKED))
                .isInstanceOf(ReservationConflict.class);

        change(second, AppointmentStatus.NO_SHOW);
        assertThat(change(cancelled, AppointmentStatus.BOOKED).status())
                .isEqualTo(AppointmentStatus.BOOKED);
        assertThatThrownBy(() -> add(visit("09:00", 30))).isInstanceOf(ReservationConflict.class);
    }

    @Test
    void movesReservationWithTheVisit() {
        Appointment stored = add(visit("09:00", 30));
        TimeRange later = range("10:00", 30);

        write(() -> appointments().change(at(stored, later)));

        add(visit("09:00", 30));
        assertThatThrownBy(() -> add(visit("10:15", 30))).isInstanceOf(ReservationConflict.class);
    }

    private static Appointment at(Appointment visit, TimeRange range) {
        return new Appointment(
                visit.id(),
                visit.site(),
                visit.practitioner(),
                visit.room(),
                visit.patient(),
                visit.visitType(),
                range,
                range,
                visit.lane(),
                visit.status(),
                visit.steps(),
                visit.reason(),
                visit.source(),
                visit.cancellation(),
                visit.version());
    }

    @Test
    void refusesChangeOfAnOldVersion() {
        Appointment read = add(visit("09:00", 30));
        change(read, AppointmentStatus.CONFIRMED);

        assertThatThrownBy(() -> change(read, AppointmentStatus.CANCELLED))
                .isInstanceOf(StaleRecord.class);
        assertThat(read(() -> appointments().find(read.id())).orElseThrow().status())
                .isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void rollsEverythingBackWhenTheUseCaseFails() {
        Appointment visit = visit("09:00", 30);

        assertThatThrownBy(() ->
                        write(() -> {
                            appointments().add(visit, Optional.empty());
                            throw new IllegalStateException("later step");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("later step");

        assertThat(visitsOfDay()).isEmpty();
        add(visit);
    }

    @Test
    void showsDayWithNamesAndWhoIsNew() {
        Appointment first = add(visit("09:00", 30));
        Appointment second = add(visit("11:00", 30));

        assertThat(visitsOfDay()).containsExactly(dayVisit(first, true), dayVisit(second, false));
    }

    private DayVisit dayVisit(Appointment visit, boolean newPatient) {
        return new DayVisit(
                visit.id(),
                visit.practitioner(),
                visit.range(),
                visit.lane(),
                visit.status(),
                patient.id(),
                patient.name(),
                patient.alerts(),
                newPatient,
                SmallClinic.CONSULTATION.name(),
                SmallClinic.CONSULTATION.mode(),
                visit.reason(),
                visit.version());
    }

    @Test
    void findsVisitThatReachesIntoTheRange() {
        Appointment visit = add(visit("09:00", 30));

        assertThat(read(() -> appointments().visits(SmallClinic.SITE.id(), range("09:25", 5))))
                .extracting(DayVisit::id)
                .containsExactly(visit.id());
        assertThat(read(() -> appointments().visits(SmallClinic.SITE.id(), range("09:30", 5))))
                .isEmpty();
        assertThat(read(() -> appointments().visits(SmallClinic.SITE.id(), range("08:55", 5))))
                .isEmpty();
    }

    @Test
    void countsVisitsInTheWay() {
        add(visit("09:00", 30));
        change(add(visit("10:00", 30)), AppointmentStatus.CANCELLED);
        add(visit(SmallClinic.BRANDT, range("09:00", 30)));
        var doctor = SmallClinic.ADLER.id();

        assertThat(read(() -> appointments().countBlocking(doctor, wholeDay()))).isEqualTo(1);
        assertThat(read(() -> appointments().countBlocking(SmallClinic.SITE.id(), wholeDay())))
                .isEqualTo(2);
        assertThat(read(() -> appointments().countBlocking(doctor, range("09:15", 5))))
                .isEqualTo(1);
        assertThat(read(() -> appointments().blockingVisits(doctor, wholeDay())))
                .containsExactly(range("09:00", 30));
    }

    @Test
    void tellsHowOftenThePatientCame() {
        change(add(visit("09:00", 30)), AppointmentStatus.FULFILLED);
        change(add(visit("10:00", 30)), AppointmentStatus.NO_SHOW);
        change(add(visit("11:00", 30)), AppointmentStatus.CANCELLED);
        Appointment coming = add(visit("16:00", 30));
        Instant noon = at("12:00");

        assertThat(read(() -> appointments().history(patient.id(), noon)))
                .isEqualTo(
                        new PatientHistory(
                                1, Optional.of(at("09:00")), 1, Optional.of(at("10:00"))));
        assertThat(read(() -> appointments().comingVisits(patient.id(), noon, 5)))
                .containsExactly(
                        new PatientVisit(
                                coming.id(),
                                coming.range(),
                                SmallClinic.ADLER.id(),
                                "Dr. Adler",
                                SmallClinic.CONSULTATION.id(),
                                "Consultation",
                                AppointmentStatus.BOOKED));
        assertThat(read(() -> appointments().pastVisits(patient.id(), noon, 5)))
                .extracting(visit -> visit.range().start())
                .containsExactly(at("10:00"), at("09:00"));
    }

    @Test
    void historyOfNewcomerIsEmpty() {
        assertThat(read(() -> appointments().history(patient.id(), Fixtures.NOW)))
                .isEqualTo(new PatientHistory(0, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void keepsBothHoursOfTheNightWhenTheClockIsSetBack() {
        // In Berlin 02:00 to 03:00 comes twice on this night.
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        for (Instant start : new Instant[] {first, second}) {
            var range = TimeRange.of(start, HALF_AN_HOUR);
            Appointment stored = add(visit(SmallClinic.BRANDT, range));
            assertThat(read(() -> appointments().find(stored.id())).orElseThrow().range())
                    .isEqualTo(range);
        }
        var night = SmallClinic.BERLIN.day(LocalDate.of(2026, 10, 25));

        assertThat(read(() -> appointments().visits(SmallClinic.SITE.id(), night)))
                .extracting(visit -> visit.range().start())
                .containsExactly(first, second);
    }

    @Test
    void agreesWithTheDomainOnStatusesThatBlockTime() {
        for (AppointmentStatus status : AppointmentStatus.values()) {
            var range = TimeRange.of(Fixtures.at(Fresh.day(), "08:00"), HALF_AN_HOUR);
            Appointment visit = change(add(visit(SmallClinic.ADLER, range)), status);
            int blocking =
                    read(() -> appointments().countBlocking(visit.practitioner(), visit.range()));

            assertThat(blocking == 1).as(status.name()).isEqualTo(status.blocksTime());
        }
    }

    @Test
    void countsVisitsOfTheSameTimeTogether() {
        add(visit("09:00", 30));
        change(add(visit("10:00", 30)), AppointmentStatus.CANCELLED);
        change(add(visit("11:00", 30)), AppointmentStatus.NO_SHOW);
        add(visit(SmallClinic.BRANDT, range("09:00", 30)));
        var one = List.of(SmallClinic.ADLER.id());
        var both = List.of(SmallClinic.ADLER.id(), SmallClinic.BRANDT.id());
        var site = SmallClinic.SITE.id();

        assertThat(read(() -> appointments().tally(site, both, wholeDay())))
                .containsExactly(
                        new VisitTally(range("09:00", 30), 2),
                        new VisitTally(range("11:00", 30), 1));
        assertThat(read(() -> appointments().tally(site, one, range("09:00", 30))))
                .containsExactly(new VisitTally(range("09:00", 30), 1));
        assertThat(read(() -> appointments().tally(site, List.of(), wholeDay()))).isEmpty();
    }

    private List<DayVisit> visitsOfDay() {
        return read(() -> appointments().visits(SmallClinic.SITE.id(), wholeDay()));
    }

    private TimeRange wholeDay() {
        return SmallClinic.BERLIN.day(day);
    }

    private Instant at(String time) {
        return Fixtures.at(day, time);
    }

    @Test
    void countsBlockingVisitsOfALaneThatStartInTheRange() {
        add(inLane(visit("09:00", 30), 0));
        var first = add(inLane(visit("09:00", 30), 3));
        change(add(inLane(visit("10:00", 30), 3)), AppointmentStatus.NO_SHOW);
        add(inLane(visit("12:00", 30), 3));

        assertThat(inLane(Optional.empty())).isEqualTo(1);
        assertThat(inLane(Optional.of(first.id()))).isZero();
    }

    private int inLane(Optional<AppointmentId> except) {
        var range = range("08:00", 240);
        return read(() -> appointments().countInLane(SmallClinic.ADLER.id(), 3, range, except));
    }

    private static Appointment inLane(Appointment visit, int lane) {
        return new Appointment(
                visit.id(),
                visit.site(),
                visit.practitioner(),
                visit.room(),
                visit.patient(),
                visit.visitType(),
                visit.range(),
                visit.occupied(),
                lane,
                visit.status(),
                visit.steps(),
                visit.reason(),
                visit.source(),
                visit.cancellation(),
                visit.version());
    }

    @Test
    void tellsWhereAPatientIs() {
        var visit = add(visit("09:00", 30));
        change(add(visit("10:00", 30)), AppointmentStatus.NO_SHOW);

        assertThat(read(() -> appointments().visitsOf(patient.id(), range("09:15", 120))))
                .containsExactly(
                        new OtherVisit(visit.id(), visit.site(), visit.range(), "Dr. Adler"));
        assertThat(read(() -> appointments().visitsOf(patient.id(), range("09:30", 120))))
                .isEmpty();
    }
}
