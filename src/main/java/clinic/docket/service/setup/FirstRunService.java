package clinic.docket.service.setup;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * Creates the clinic in an empty database. Needs no permission because there is no account yet, and
 * works exactly once.
 */
public final class FirstRunService {
    private final Transactions transactions;
    private final ClinicFounding founding;
    private final PlanDrawing drawing;

    public FirstRunService(
            Transactions transactions, ClinicFounding founding, PlanDrawing drawing) {
        this.transactions = transactions;
        this.founding = founding;
        this.drawing = drawing;
    }

    public boolean isNeeded() {
        return transactions.read(() -> !founding.isDone());
    }

    /**
     * What {@link #createClinic} would refuse first, in the order of the wizard; asks no database.
     */
    public Optional<Refusal> check(ClinicPlan plan) {
        return PlanRule.check(plan);
    }

    /** All or nothing, in one transaction; refused when a clinic is there already. */
    public Outcome<ClinicFront, Refusal> createClinic(ClinicPlan plan) {
        var wrong = PlanRule.check(plan);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        try {
            return transactions.write(() -> create(plan));
        } catch (DuplicateRecord e) {
            return Outcome.refused(new PlanRefusal.ClinicExists());
        }
    }

    private Outcome<ClinicFront, Refusal> create(ClinicPlan plan) {
        if (founding.isDone()) {
            return Outcome.refused(new PlanRefusal.ClinicExists());
        }
        var layout = drawing.layout(plan);
        founding.found(layout, false);
        return Outcome.done(
                new ClinicFront(layout.clinicName(), plan.zone().getId(), false, List.of()));
    }
}
