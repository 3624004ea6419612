package clinic.docket.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.service.setup.ClinicPlan.Administrator;
import clinic.docket.service.setup.ClinicPlan.Doctor;
import clinic.docket.service.setup.ClinicPlan.Hours;
import clinic.docket.service.setup.ClinicPlan.Pause;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRuleTest {
    private static final ClinicPlan GOOD = Plans.twoDoctors();

    @Test
    void acceptsAWholePlan() {
        assertThat(PlanRule.check(GOOD)).isEmpty();
    }

    @Test
    void acceptsAPauseThatEndsWithTheDay() {
        var hours = hours("14:00", "00:00", "23:00", "00:00");

        assertThat(PlanRule.check(Plans.with(GOOD, hours))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongPlans")
    void saysWhatIsMissing(ClinicPlan plan, Refusal refusal) {
        assertThat(PlanRule.check(plan)).contains(refusal);
    }

    static Stream<Arguments> wrongPlans() {
        return Stream.of(
                Arguments.of(Plans.named(GOOD, "  "), new PlanRefusal.ClinicNameMissing()),
                Arguments.of(Plans.named(GOOD, "x".repeat(121)), tooLong()),
                Arguments.of(Plans.paidIn(GOOD, "EURO"), new PlanRefusal.CurrencyUnknown("EURO")),
                Arguments.of(Plans.with(GOOD, List.<Doctor>of()), new PlanRefusal.NoDoctor()),
                Arguments.of(
                        Plans.with(GOOD, List.of(doctor("Dr A"), doctor(" "))),
                        new PlanRefusal.DoctorNameMissing(2)),
                Arguments.of(
                        Plans.with(GOOD, List.of(doctor("Dr A"), doctor("dr a"))),
                        new PlanRefusal.DoctorTwice("dr a")),
                Arguments.of(
                        Plans.with(
                                GOOD,
                                new Hours(
                                        Set.of(),
                                        LocalTime.of(8, 0),
                                        LocalTime.of(17, 0),
                                        Optional.empty())),
                        new PlanRefusal.NoWeekday()),
                Arguments.of(
                        Plans.with(GOOD, hours("17:00", "08:00", "12:00", "13:00")),
                        new PlanRefusal.ClosesBeforeOpening()),
                Arguments.of(
                        Plans.with(GOOD, hours("08:02", "17:00", "12:00", "13:00")),
                        new PlanRefusal.HoursNotOnGrid()),
                Arguments.of(
                        Plans.with(GOOD, hours("08:00", "17:00", "13:00", "12:00")),
                        new PlanRefusal.PauseEndsBeforeStart()),
                Arguments.of(
                        Plans.with(GOOD, hours("08:00", "17:00", "07:00", "09:00")),
                        new PlanRefusal.PauseOutsideHours()),
                Arguments.of(
                        Plans.with(GOOD, hours("08:00", "17:00", "16:00", "17:05")),
                        new PlanRefusal.PauseOutsideHours()),
                Arguments.of(Plans.offering(GOOD, List.of()), new PlanRefusal.NoVisitType()),
                Arguments.of(
                        Plans.offering(GOOD, List.of(type("", 10))),
                        new PlanRefusal.VisitTypeNameMissing(1)),
                Arguments.of(
                        Plans.offering(GOOD, List.of(type("Check", 10), type("check", 5))),
                        new PlanRefusal.VisitTypeTwice("check")),
                Arguments.of(
                        Plans.offering(GOOD, List.of(type("Check", 12))),
                        new PlanRefusal.VisitTypeLengthInvalid(1, 12)),
                Arguments.of(
                        Plans.ledBy(GOOD, new Administrator("anna", "Anna", "short")),
                        new AccessRefusal.PasswordTooShort(10)),
                Arguments.of(
                        Plans.ledBy(GOOD, new Administrator("anna b", "Anna", "long enough")),
                        new AccessRefusal.LoginInvalid()));
    }

    private static PlanRefusal tooLong() {
        return new PlanRefusal.TextTooLongInPlan("clinicName", 120);
    }

    private static Doctor doctor(String name) {
        return new Doctor(name, "", "");
    }

    private static ClinicPlan.Type type(String name, int minutes) {
        return new ClinicPlan.Type(name, Duration.ofMinutes(minutes), VisitMode.IN_PERSON);
    }

    private static Hours hours(String from, String until, String pauseFrom, String pauseUntil) {
        return new Hours(
                Set.of(DayOfWeek.MONDAY),
                LocalTime.parse(from),
                LocalTime.parse(until),
                Optional.of(
                        new Pause(
                                "Lunch", LocalTime.parse(pauseFrom), LocalTime.parse(pauseUntil))));
    }
}
