package clinic.docket.ui.setup;

import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.setup.ClinicPlan;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;

/** Reads what was typed into a plan. What does not read is refused by its page. */
final class PlanDraft {

    private final SetupModel model;
    private final TypedInput typed;

    PlanDraft(SetupModel model, TypedInput typed) {
        this.model = model;
        this.typed = typed;
    }

    /** The first thing on this page that does not read as what it is for. */
    Optional<Refusal> unreadable(SetupPage page) {
        return switch (page) {
            case HOURS -> unreadableHours();
            case TYPES -> unreadableMinutes();
            case ADMINISTRATOR -> differentPasswords();
            case CLINIC, DOCTORS, SUMMARY -> Optional.empty();
        };
    }

    /** The plan as far as it reads; a time that does not read counts as midnight. */
    ClinicPlan plan() {
        return new ClinicPlan(
                model.clinicName.get().strip(),
                model.zone.get(),
                model.currency.get().getCurrencyCode(),
                doctors(),
                hours(),
                visitTypes(),
                new ClinicPlan.Administrator(
                        model.login.get().strip(),
                        model.displayName.get().strip(),
                        model.password.get()));
    }

    private List<ClinicPlan.Doctor> doctors() {
        return model.doctors.stream()
                .filter(row -> !row.isBlank())
                .map(row ->
                        new ClinicPlan.Doctor(
                                row.name().get().strip(),
                                row.speciality().get().strip(),
                                row.room().get().strip()))
                .toList();
    }

    private ClinicPlan.Hours hours() {
        var pause =
                new ClinicPlan.Pause(
                        model.defaults().pauseName(),
                        time(model.pauseFrom),
                        time(model.pauseUntil));
        return new ClinicPlan.Hours(
                weekdays(),
                time(model.from),
                time(model.until),
                model.pause.get() ? Optional.of(pause) : Optional.empty());
    }

    private Set<DayOfWeek> weekdays() {
        var chosen = EnumSet.noneOf(DayOfWeek.class);
        model.weekdays.forEach((day, works) -> {
            if (works.get()) {
                chosen.add(day);
            }
        });
        return chosen;
    }

    private List<ClinicPlan.Type> visitTypes() {
        return model.types.stream()
                .filter(row -> !row.isBlank())
                .map(row ->
                        new ClinicPlan.Type(
                                row.name().get().strip(),
                                Duration.ofMinutes(typed.number(row.minutes().get()).orElse(0)),
                                row.mode().get()))
                .toList();
    }

    private LocalTime time(StringProperty input) {
        return typed.time(input.get()).orElse(LocalTime.MIDNIGHT);
    }

    private Optional<Refusal> unreadableHours() {
        return Stream.of(
                        unreadableTime(model.from, "from"),
                        unreadableTime(model.until, "until"),
                        pauseTime(model.pauseFrom, "pauseFrom"),
                        pauseTime(model.pauseUntil, "pauseUntil"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> pauseTime(StringProperty input, String field) {
        return model.pause.get() ? unreadableTime(input, field) : Optional.empty();
    }

    private Optional<Refusal> unreadableTime(StringProperty input, String field) {
        return typed.time(input.get()).isPresent()
                ? Optional.empty()
                : Optional.of(new InputRefusal.TimeUnreadable(field));
    }

    private Optional<Refusal> unreadableMinutes() {
        return model.types.stream()
                .filter(row -> !row.isBlank() && typed.number(row.minutes().get()).isEmpty())
                .findFirst()
                .map(row -> new InputRefusal.NumberUnreadable("visitTypes"));
    }

    private Optional<Refusal> differentPasswords() {
        return model.password.get().equals(model.repeat.get())
                ? Optional.empty()
                : Optional.of(new InputRefusal.PasswordsDiffer("repeat"));
    }
}
