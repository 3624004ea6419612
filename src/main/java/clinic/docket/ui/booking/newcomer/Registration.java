package clinic.docket.ui.booking.newcomer;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.service.patient.NewPatient;
import clinic.docket.ui.kit.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Registers somebody new, unless they seem to be in the books: then it asks, and only somebody who
 * says so makes a second record.
 */
public final class Registration {
    private final NewcomerModel model;
    private final Background background;
    private final Desk desk;
    private final Consumer<PatientSummary> onRegistered;
    private final Runnable onQuestion;

    /** The use cases, called off the FX thread. */
    public record Desk(
            Function<NewPatient, List<PossibleDuplicate>> alike,
            Function<NewPatient, Outcome<Patient, PatientRefusal>> register) {}

    /**
     * @param onQuestion something is wrong or to be decided: the form wants the focus
     */
    public Registration(
            NewcomerModel model,
            Background background,
            Desk desk,
            Consumer<PatientSummary> onRegistered,
            Runnable onQuestion) {
        this.model = model;
        this.background = background;
        this.desk = desk;
        this.onRegistered = onRegistered;
        this.onQuestion = onQuestion;
    }

    public void register(PatientId id, LocalDate today) {
        if (model.registeringProperty().get()) {
            return;
        }
        model.read(id, today).ifPresentOrElse(this::ask, onQuestion);
    }

    /** What was asked about is somebody else. */
    public void registerAnyway(PatientId id, LocalDate today) {
        if (model.alikeProperty().get().isEmpty() || model.registeringProperty().get()) {
            return;
        }
        model.ask(List.of());
        model.read(id, today).ifPresentOrElse(this::save, onQuestion);
    }

    private void ask(NewPatient newcomer) {
        background
                .call(() -> desk.alike().apply(newcomer))
                .whileRunning(model.registeringProperty())
                .onSuccess(found -> {
                    if (found.isEmpty()) {
                        save(newcomer);
                    } else if (model.openProperty().get()) {
                        model.ask(found);
                        onQuestion.run();
                    }
                })
                .start();
    }

    private void save(NewPatient newcomer) {
        background
                .call(() -> desk.register().apply(newcomer))
                .whileRunning(model.registeringProperty())
                .onSuccess(outcome -> {
                    outcome.result().map(Registration::summary).ifPresent(onRegistered);
                    outcome.refused()
                            .ifPresent(refusal -> {
                                model.refusals().show(refusal);
                                onQuestion.run();
                            });
                })
                .start();
    }

    private static PatientSummary summary(Patient patient) {
        return new PatientSummary(
                patient.id(),
                patient.number(),
                patient.name(),
                patient.birthDate(),
                patient.phone(),
                patient.alerts());
    }
}
