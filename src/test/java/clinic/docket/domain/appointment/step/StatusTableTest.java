package clinic.docket.domain.appointment.step;

import static clinic.docket.domain.appointment.AppointmentStatus.ARRIVED;
import static clinic.docket.domain.appointment.AppointmentStatus.BOOKED;
import static clinic.docket.domain.appointment.AppointmentStatus.CANCELLED;
import static clinic.docket.domain.appointment.AppointmentStatus.CHECKED_IN;
import static clinic.docket.domain.appointment.AppointmentStatus.CONFIRMED;
import static clinic.docket.domain.appointment.AppointmentStatus.ENTERED_IN_ERROR;
import static clinic.docket.domain.appointment.AppointmentStatus.FULFILLED;
import static clinic.docket.domain.appointment.AppointmentStatus.IN_PROGRESS;
import static clinic.docket.domain.appointment.AppointmentStatus.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.fixture.SampleVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTableTest {
    private static final SiteZone AUCKLAND = SiteZone.of("Pacific/Auckland");
    private static final Instant START = Instant.parse("2027-03-01T20:00:00Z"); // 2 March, 09:00
    private static final Actor DESK = new Actor(Role.RECEPTIONIST, false);
    private static final Actor OWN_DOCTOR = new Actor(Role.DOCTOR, true);

    /**
     * The table of the architecture once more: who may, at which moments. Y the day before, B on
     * the day before the start, S from the start, E from the end, N the day after.
     */
    private static final String EXPECTED =
            """
            BOOKED CONFIRMED              desk YBSEN  patient YB
            BOOKED ARRIVED                desk BSE    kiosk BSE
            BOOKED NO_SHOW                desk SEN    doctor SEN
            BOOKED CANCELLED              desk YBSEN  doctor YBSEN  patient YB
            BOOKED ENTERED_IN_ERROR       administrator YBSEN
            CONFIRMED ARRIVED             desk BSE    kiosk BSE
            CONFIRMED NO_SHOW             desk SEN    doctor SEN
            CONFIRMED CANCELLED           desk YBSEN  doctor YBSEN  patient YB
            CONFIRMED ENTERED_IN_ERROR    administrator YBSEN
            ARRIVED CHECKED_IN            desk YBSEN
            ARRIVED IN_PROGRESS           doctor YBSEN
            ARRIVED CANCELLED             desk YBSEN  doctor YBSEN
            ARRIVED ENTERED_IN_ERROR      administrator YBSEN
            CHECKED_IN IN_PROGRESS        doctor YBSEN
            CHECKED_IN CANCELLED          desk YBSEN  doctor YBSEN
            CHECKED_IN ENTERED_IN_ERROR   administrator YBSEN
            IN_PROGRESS FULFILLED         desk EN     doctor YBSEN
            IN_PROGRESS ENTERED_IN_ERROR  administrator YBSEN
            FULFILLED ENTERED_IN_ERROR    administrator YBSEN
            NO_SHOW ARRIVED               desk BSE
            NO_SHOW ENTERED_IN_ERROR      administrator YBSEN
            CANCELLED ENTERED_IN_ERROR    administrator YBSEN
            """;

    private record Case(AppointmentStatus from, AppointmentStatus to, Actor actor, char moment) {}

    @ParameterizedTest
    @EnumSource
    void allowsExactlyWhatTheArchitectureSays(AppointmentStatus from) {
        Appointment visit = SampleVisit.moved(START, from, START);
        for (Case each : cases(from)) {
            Optional<StatusRefusal> refusal =
                    StatusTable.check(visit, each.to(), each.actor(), at(each.moment()), AUCKLAND);

            assertThat(refusal.isEmpty()).as("%s: %s", each, refusal).isEqualTo(isExpected(each));
        }
    }

    private static List<Case> cases(AppointmentStatus from) {
        List<Case> cases = new ArrayList<>();
        for (AppointmentStatus to : AppointmentStatus.values()) {
            for (Role role : Role.values()) {
                for (char moment : "YBSEN".toCharArray()) {
                    cases.add(new Case(from, to, new Actor(role, true), moment));
                    cases.add(new Case(from, to, new Actor(role, false), moment));
                }
            }
        }
        return cases;
    }

    private static Instant at(char moment) {
        return switch (moment) {
            case 'Y' -> START.minus(Duration.ofHours(10));
            case 'B' -> START.minusSeconds(1);
            case 'S' -> START;
            case 'E' -> START.plus(Duration.ofMinutes(30));
            case 'N' -> START.plus(Duration.ofHours(15));
            default -> throw new IllegalArgumentException("No moment " + moment);
        };
    }

    private static boolean isExpected(Case each) {
        return EXPECTED.lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(row -> row[0].equals(each.from().name()) && row[1].equals(each.to().name()))
                .anyMatch(row -> {
                    for (int i = 2; i < row.length; i += 2) {
                        if (names(row[i], each.actor()) && row[i + 1].indexOf(each.moment()) >= 0) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean names(String who, Actor actor) {
        return switch (actor.role()) {
            case RECEPTIONIST -> who.equals("desk");
            case KIOSK -> who.equals("kiosk");
            case PATIENT -> who.equals("patient") && actor.ownVisit();
            case DOCTOR -> who.equals("doctor") && actor.ownVisit();
            case ADMINISTRATOR ->
                    who.equals("desk")
                            || who.equals("administrator")
                            || (who.equals("doctor") && actor.ownVisit());
        };
    }

    @Test
    void saysWhyAStepIsRefused() {
        var booked = SampleVisit.moved(START, BOOKED, START.minusSeconds(1));
        var inProgress = SampleVisit.moved(START, IN_PROGRESS, START);

        assertThat(check(booked, FULFILLED, DESK, 'S'))
                .contains(new StatusRefusal.MoveNotPossible(BOOKED, FULFILLED));
        assertThat(check(booked, ARRIVED, OWN_DOCTOR, 'S'))
                .contains(new StatusRefusal.MoveNotYours());
        assertThat(check(booked, ARRIVED, DESK, 'Y')).contains(new StatusRefusal.NotToday());
        assertThat(check(booked, NO_SHOW, DESK, 'B')).contains(new StatusRefusal.NotStartedYet());
        assertThat(check(booked, CANCELLED, new Actor(Role.PATIENT, true), 'S'))
                .contains(new StatusRefusal.StartedAlready());
        assertThat(check(inProgress, FULFILLED, DESK, 'S'))
                .contains(new StatusRefusal.NotOverYet(START.plus(Duration.ofMinutes(30))));
    }

    @Test
    void countsTheDayByTheSitesZone() {
        // In Auckland the visit is at 09:00 on 2 March; in UTC its day began when it was 13:00
        // there.
        Instant earlyThatDay = Instant.parse("2027-03-01T11:00:00Z");
        var booked = SampleVisit.moved(START, BOOKED, START.minusSeconds(1));

        assertThat(StatusTable.check(booked, ARRIVED, DESK, earlyThatDay, AUCKLAND)).isEmpty();
        assertThat(StatusTable.check(booked, ARRIVED, DESK, earlyThatDay.minusSeconds(1), AUCKLAND))
                .isPresent();
    }

    @Test
    void offersTheUsualNextStepToWhoMayTakeIt() {
        assertThat(next(BOOKED, DESK)).contains(ARRIVED);
        assertThat(next(CONFIRMED, DESK)).contains(ARRIVED);
        assertThat(next(ARRIVED, DESK)).contains(CHECKED_IN);
        assertThat(next(CHECKED_IN, DESK)).isEmpty();
        assertThat(next(IN_PROGRESS, DESK)).isEmpty();
        assertThat(next(BOOKED, OWN_DOCTOR)).isEmpty();
        assertThat(next(ARRIVED, OWN_DOCTOR)).contains(IN_PROGRESS);
        assertThat(next(CHECKED_IN, OWN_DOCTOR)).contains(IN_PROGRESS);
        assertThat(next(IN_PROGRESS, OWN_DOCTOR)).contains(FULFILLED);
        for (AppointmentStatus over :
                Stream.of(FULFILLED, NO_SHOW, CANCELLED, ENTERED_IN_ERROR).toList()) {
            assertThat(next(over, DESK)).isEmpty();
        }
    }

    @Test
    void listsEverythingThatIsPossibleNow() {
        var booked = SampleVisit.moved(START, BOOKED, START.minusSeconds(1));

        assertThat(StatusTable.possible(booked, DESK, START, AUCKLAND))
                .containsExactlyInAnyOrder(CONFIRMED, ARRIVED, NO_SHOW, CANCELLED);
        assertThat(StatusTable.possible(booked, OWN_DOCTOR, at('B'), AUCKLAND))
                .containsExactly(CANCELLED);
    }

    @Test
    void leadsBackToWhereTheVisitCameFrom() {
        Instant booked = START.minus(Duration.ofDays(3));
        var steps = StepTimes.startingAt(BOOKED, booked).with(CONFIRMED, booked.plusSeconds(60));

        assertThat(back(CANCELLED, steps.with(CANCELLED, START))).contains(CONFIRMED);
        assertThat(back(NO_SHOW, steps.with(NO_SHOW, START))).contains(CONFIRMED);
        assertThat(back(ARRIVED, steps.with(ARRIVED, START))).contains(CONFIRMED);
        assertThat(back(CONFIRMED, steps)).contains(BOOKED);
        assertThat(back(BOOKED, StepTimes.startingAt(BOOKED, booked))).isEmpty();
        assertThat(back(ARRIVED, StepTimes.startingAt(ARRIVED, START))).as("walk-in").isEmpty();
        assertThat(back(ENTERED_IN_ERROR, steps.with(ENTERED_IN_ERROR, START))).isEmpty();
    }

    @Test
    void leadsBackAroundTheCheckInThatADoctorSkipped() {
        var arrived = StepTimes.startingAt(BOOKED, START.minusSeconds(900)).with(ARRIVED, START);
        var checkedIn = arrived.with(CHECKED_IN, START.plusSeconds(60));
        Instant called = START.plusSeconds(120);

        assertThat(back(IN_PROGRESS, arrived.with(IN_PROGRESS, called))).contains(ARRIVED);
        assertThat(back(IN_PROGRESS, checkedIn.with(IN_PROGRESS, called))).contains(CHECKED_IN);
        assertThat(
                        back(
                                FULFILLED,
                                checkedIn
                                        .with(IN_PROGRESS, called)
                                        .with(FULFILLED, called.plusSeconds(1))))
                .contains(IN_PROGRESS);
    }

    @Test
    void leadsALateComerBackToTheNoShow() {
        var late =
                StepTimes.startingAt(BOOKED, START.minusSeconds(900))
                        .with(NO_SHOW, START.plusSeconds(600))
                        .with(ARRIVED, START.plusSeconds(900));

        assertThat(back(ARRIVED, late)).contains(NO_SHOW);
    }

    @Test
    void forgetsTheTimeOfAStepTakenBack() {
        var visit =
                SampleVisit.at(
                        START, BOOKED, StepTimes.startingAt(BOOKED, START.minusSeconds(900)));
        var cancelled =
                visit.cancelled(
                        new Cancellation(CancelledBy.PATIENT, "ill"), START.minusSeconds(9));

        assertThat(cancelled.status()).isEqualTo(CANCELLED);
        assertThat(cancelled.cancellation()).isPresent();
        assertThat(StatusTable.steppedBack(cancelled)).contains(visit);
        assertThat(StatusTable.steppedBack(visit.advanced(ARRIVED, START))).contains(visit);
        assertThat(StatusTable.steppedBack(visit)).isEmpty();
    }

    @Test
    void takesACancellationBackOnlyBeforeTheStart() {
        var cancelled = SampleVisit.moved(START, CANCELLED, at('Y'));

        assertThat(checkBack(cancelled, DESK, 'B')).isEmpty();
        assertThat(checkBack(cancelled, DESK, 'S')).contains(new StatusRefusal.TooLateToUndo());
    }

    @Test
    void takesOtherStepsBackOnTheDayTheyWereTaken() {
        for (AppointmentStatus status : Stream.of(ARRIVED, NO_SHOW).toList()) {
            var visit = SampleVisit.moved(START, status, START);
            assertThat(checkBack(visit, DESK, 'E')).as("%s", status).isEmpty();
            assertThat(checkBack(visit, DESK, 'N'))
                    .as("%s", status)
                    .contains(new StatusRefusal.TooLateToUndo());
        }
        assertThat(checkBack(SampleVisit.moved(START, CONFIRMED, at('Y')), DESK, 'N')).isEmpty();
    }

    @Test
    void letsOnlyThoseTakeAStepBackWhoMayTakeIt() {
        var steps = StepTimes.startingAt(ARRIVED, START).with(CHECKED_IN, START.plusSeconds(1));
        var visit =
                SampleVisit.at(START, IN_PROGRESS, steps.with(IN_PROGRESS, START.plusSeconds(2)));

        assertThat(checkBack(visit, OWN_DOCTOR, 'E')).isEmpty();
        assertThat(checkBack(visit, DESK, 'E')).contains(new StatusRefusal.MoveNotYours());
        assertThat(checkBack(SampleVisit.moved(START, BOOKED, START), DESK, 'E')).isPresent();
    }

    private static Optional<StatusRefusal> check(
            Appointment visit, AppointmentStatus to, Actor actor, char moment) {
        return StatusTable.check(visit, to, actor, at(moment), AUCKLAND);
    }

    private static Optional<StatusRefusal> checkBack(Appointment visit, Actor actor, char moment) {
        return StatusTable.checkBack(visit, actor, at(moment), AUCKLAND);
    }

    private static Optional<AppointmentStatus> next(AppointmentStatus status, Actor actor) {
        var visit = SampleVisit.moved(START, status, START);
        return StatusTable.nextStep(visit, actor, at('S'), AUCKLAND);
    }

    private static Optional<AppointmentStatus> back(AppointmentStatus status, StepTimes steps) {
        return StatusTable.back(SampleVisit.at(START, status, steps));
    }
}
