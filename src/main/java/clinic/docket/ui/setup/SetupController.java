package clinic.docket.ui.setup;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.setup.FirstRunService;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.form.TypedInput;
import java.util.Optional;
import java.util.function.Consumer;

/** The buttons of the wizard. */
public final class SetupController {

    private final SetupModel model;
    private final FirstRunService firstRun;
    private final Background background;
    private final Consumer<String> created;
    private final PlanDraft draft;

    /**
     * @param created what happens once the clinic stands, given the administrator's login
     */
    public SetupController(
            SetupModel model,
            FirstRunService firstRun,
            Background background,
            TypedInput typed,
            Consumer<String> created) {
        this.model = model;
        this.firstRun = firstRun;
        this.background = background;
        this.created = created;
        this.draft = new PlanDraft(model, typed);
    }

    void back() {
        model.turnTo(model.pageProperty().get().previous());
    }

    /** To the next page when this one is in order; from the summary on to the clinic itself. */
    void next() {
        var page = model.pageProperty().get();
        if (page.isLast()) {
            create();
            return;
        }
        wrong(page).ifPresentOrElse(model::refuse, () -> model.turnTo(page.next()));
    }

    void addDoctor() {
        model.addDoctor();
    }

    void remove(DoctorRow row) {
        model.doctors.remove(row);
    }

    void addType() {
        model.addType();
    }

    void remove(TypeRow row) {
        model.types.remove(row);
    }

    private void create() {
        var plan = draft.plan();
        background
                .call(() -> firstRun.createClinic(plan))
                .whileRunning(model.creatingProperty())
                .onSuccess(outcome -> answered(outcome, plan.administrator().login()))
                .start();
    }

    private void answered(Outcome<ClinicFront, Refusal> outcome, String login) {
        switch (outcome) {
            case Outcome.Done<ClinicFront, Refusal>(var front) -> created.accept(login);
            case Outcome.Refused<ClinicFront, Refusal>(var refusal) -> model.refuse(refusal);
        }
    }

    /** What is wrong up to this page; later pages have not been asked yet. */
    private Optional<Refusal> wrong(SetupPage page) {
        return draft.unreadable(page)
                .or(() ->
                        firstRun.check(draft.plan())
                                .filter(refusal -> !belongsAfter(page, refusal)));
    }

    private static boolean belongsAfter(SetupPage page, Refusal refusal) {
        return refusal.field()
                .flatMap(SetupPage::asking)
                .filter(other -> other.compareTo(page) > 0)
                .isPresent();
    }
}
