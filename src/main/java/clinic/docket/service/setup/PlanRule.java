package clinic.docket.service.setup;

import clinic.docket.domain.access.PasswordRule;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.text.TypedText;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.service.access.AccountRule;
import clinic.docket.service.setup.ClinicPlan.Hours;
import clinic.docket.service.setup.ClinicPlan.Pause;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether a plan describes a clinic that can work: the first thing that is wrong, in the order of
 * the wizard.
 */
final class PlanRule {
    private static final int MAX_NAME = 120;

    private PlanRule() {}

    static Optional<Refusal> check(ClinicPlan plan) {
        return first(
                List.of(
                        () -> clinic(plan),
                        () -> doctors(plan),
                        () -> hours(plan.hours()),
                        () -> visitTypes(plan),
                        () -> administrator(plan.administrator())));
    }

    private static Optional<Refusal> clinic(ClinicPlan plan) {
        if (TypedText.line(plan.clinicName()).isEmpty()) {
            return Optional.of(new PlanRefusal.ClinicNameMissing());
        }
        if (plan.clinicName().length() > MAX_NAME) {
            return tooLong("clinicName");
        }
        boolean known =
                Currency.getAvailableCurrencies().stream()
                        .anyMatch(c -> c.getCurrencyCode().equals(plan.currencyCode()));
        return known
                ? Optional.empty()
                : Optional.of(new PlanRefusal.CurrencyUnknown(plan.currencyCode()));
    }

    private static Optional<Refusal> tooLong(String field) {
        return Optional.of(new PlanRefusal.TextTooLongInPlan(field, MAX_NAME));
    }

    private static boolean isTooLong(Stream<String> texts) {
        return texts.anyMatch(text -> text.length() > MAX_NAME);
    }

    private static Optional<Refusal> doctors(ClinicPlan plan) {
        var names = plan.doctors().stream().map(ClinicPlan.Doctor::displayName).toList();
        if (names.isEmpty()) {
            return Optional.of(new PlanRefusal.NoDoctor());
        }
        var texts =
                plan.doctors().stream()
                        .flatMap(d -> Stream.of(d.displayName(), d.speciality(), d.room()));
        if (isTooLong(texts)) {
            return tooLong("doctors");
        }
        return names(names, PlanRefusal.DoctorNameMissing::new, PlanRefusal.DoctorTwice::new);
    }

    private static Optional<Refusal> hours(Hours hours) {
        if (hours.weekdays().isEmpty()) {
            return Optional.of(new PlanRefusal.NoWeekday());
        }
        if (endsBeforeStart(hours.from(), hours.until())) {
            return Optional.of(new PlanRefusal.ClosesBeforeOpening());
        }
        if (!onGrid(hours.from()) || !onGrid(hours.until())) {
            return Optional.of(new PlanRefusal.HoursNotOnGrid());
        }
        return hours.pause().flatMap(pause -> pause(pause, hours));
    }

    private static Optional<Refusal> pause(Pause pause, Hours hours) {
        if (isTooLong(Stream.of(pause.name()))) {
            return tooLong("pause");
        }
        if (endsBeforeStart(pause.from(), pause.until())) {
            return Optional.of(new PlanRefusal.PauseEndsBeforeStart());
        }
        if (!onGrid(pause.from()) || !onGrid(pause.until())) {
            return Optional.of(new PlanRefusal.HoursNotOnGrid());
        }
        boolean inside =
                !pause.from().isBefore(hours.from()) && end(pause.until()) <= end(hours.until());
        return inside ? Optional.empty() : Optional.of(new PlanRefusal.PauseOutsideHours());
    }

    private static Optional<Refusal> visitTypes(ClinicPlan plan) {
        var types = plan.visitTypes();
        if (types.isEmpty()) {
            return Optional.of(new PlanRefusal.NoVisitType());
        }
        if (isTooLong(types.stream().map(ClinicPlan.Type::name))) {
            return tooLong("visitTypes");
        }
        for (int i = 0; i < types.size(); i++) {
            if (!bookable(types.get(i).length())) {
                int hours = Math.toIntExact(VisitType.LONGEST.toHours());
                return Optional.of(new PlanRefusal.VisitTypeLengthInvalid(i + 1, hours));
            }
        }
        return names(
                types.stream().map(ClinicPlan.Type::name).toList(),
                PlanRefusal.VisitTypeNameMissing::new,
                PlanRefusal.VisitTypeTwice::new);
    }

    private static Optional<Refusal> administrator(ClinicPlan.Administrator admin) {
        return AccountRule.check(
                        admin.login(), admin.displayName(), Role.ADMINISTRATOR, Optional.empty())
                .or(() -> PasswordRule.check(admin.password(), admin.login()))
                .map(Function.identity());
    }

    private static Optional<Refusal> names(
            List<String> names,
            Function<Integer, Refusal> missing,
            Function<String, Refusal> twice) {
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            String name = TypedText.line(names.get(i));
            if (name.isEmpty()) {
                return Optional.of(missing.apply(i + 1));
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(twice.apply(name));
            }
        }
        return Optional.empty();
    }

    private static boolean bookable(Duration length) {
        return length.isPositive()
                && length.compareTo(VisitType.LONGEST) <= 0
                && FiveMinutes.isOnGrid(length);
    }

    private static boolean endsBeforeStart(LocalTime from, LocalTime until) {
        return from.toSecondOfDay() >= end(until);
    }

    /** Midnight as an end is the end of the day. */
    private static int end(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT) ? 24 * 60 * 60 : until.toSecondOfDay();
    }

    private static boolean onGrid(LocalTime time) {
        return time.toNanoOfDay() % FiveMinutes.STEP.toNanos() == 0;
    }

    private static Optional<Refusal> first(List<Supplier<Optional<Refusal>>> checks) {
        return checks.stream().flatMap(check -> check.get().stream()).findFirst();
    }
}
