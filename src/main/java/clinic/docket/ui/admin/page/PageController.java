package clinic.docket.ui.admin.page;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.ScheduleRefusal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The buttons of a page: new, save, discard, and reading again.
 *
 * @param <R> a row
 */
public abstract class PageController<R> {

    private final PageContext context;
    private final PageModel<R> model;

    protected PageController(PageContext context, PageModel<R> model) {
        this.context = context;
        this.model = model;
    }

    /** Reads all rows and whatever the form offers to choose from. */
    public abstract void load();

    /** The row as typed, or why it does not read. */
    protected abstract Outcome<R, Refusal> draft();

    /** Saves on a thread of the background. */
    protected abstract Outcome<R, ? extends Refusal> write(R draft, boolean isNew);

    /** The sentence that tells of a saved row. */
    protected abstract String savedSentence(R row);

    /** Opens the form of a row, unless another form holds something unsaved. */
    public final void choose(R row) {
        boolean same = model.openProperty().get().filter(row::equals).isPresent();
        if (same) {
            model.askedToDecideProperty().set(false);
        } else if (model.changedProperty().get()) {
            model.askedToDecideProperty().set(true);
        } else {
            model.open(row);
        }
    }

    public final void create() {
        if (!model.mayCreate()) {
            return;
        }
        if (model.changedProperty().get()) {
            model.askedToDecideProperty().set(true);
        } else {
            model.openNew();
        }
    }

    public final void save() {
        if (model.stateProperty().get() == FormState.CLOSED || model.busyProperty().get()) {
            return;
        }
        if (model.conflictProperty().get().filter(both -> !both.isDecided()).isPresent()) {
            return;
        }
        model.settle();
        model.refusals().clear();
        boolean isNew = model.stateProperty().get() == FormState.NEW;
        Outcome<R, Refusal> draft = draft();
        draft.refused().ifPresent(model.refusals()::show);
        draft.result().ifPresent(row -> ask(() -> write(row, isNew), this::saved, this::notSaved));
    }

    /** Where somebody else was faster, both versions are put side by side. */
    private void notSaved(Refusal refusal) {
        if (isOvertaken(refusal) && model.stateProperty().get() == FormState.CHANGE) {
            model.expectOthers(refusal);
            load();
        } else {
            model.refusals().show(refusal);
        }
    }

    static boolean isOvertaken(Refusal refusal) {
        return refusal instanceof ScheduleRefusal.ScheduleChangedMeanwhile
                || refusal instanceof AccessRefusal.AccountChangedMeanwhile;
    }

    /** Closes the form so that other rows can be shown; no, while it holds something unsaved. */
    final boolean mayLeave() {
        boolean changed = model.changedProperty().get();
        if (changed) {
            model.askedToDecideProperty().set(true);
        } else {
            model.close();
        }
        return !changed;
    }

    /** Back to what is stored. */
    public final void discard() {
        model.openProperty().get().ifPresentOrElse(model::open, model::close);
    }

    /** Shows what somebody else stored meanwhile; what was typed is given up. */
    public final void reload() {
        discard();
        load();
    }

    /** Asks a service and shows its refusal at the form. */
    protected final <T> void ask(
            Callable<Outcome<T, ? extends Refusal>> question, Consumer<T> done) {
        ask(question, done, model.refusals()::show);
    }

    private <T> void ask(
            Callable<Outcome<T, ? extends Refusal>> question,
            Consumer<T> done,
            Consumer<Refusal> refused) {
        context.background()
                .call(question)
                .whileRunning(model.busyProperty())
                .onSuccess(outcome -> {
                    outcome.result().ifPresent(done);
                    outcome.refused().ifPresent(refused);
                })
                .start();
    }

    /** Reads without a refusal to expect. */
    protected final <T> void read(Callable<T> question, Consumer<T> show) {
        context.background().call(question).onSuccess(show).start();
    }

    /** After a row was stored: it is in the list and its form is open again. */
    protected final void saved(R row) {
        model.stored(row);
        model.open(row);
        context.notices().done(savedSentence(row));
    }

    /**
     * Removes the open row, with a way back for as long as the notice lives.
     *
     * @param removal asks the service
     * @param again the same row as a new one
     */
    protected final void remove(
            Function<R, Outcome<UUID, ? extends Refusal>> removal, UnaryOperator<R> again) {
        model.refusals().clear();
        openRow()
                .ifPresent(row ->
                        ask(() -> removal.apply(row), gone -> removed(row, again.apply(row))));
    }

    private void removed(R row, R again) {
        model.removed(row);
        model.close();
        context.notices()
                .done(
                        context.texts().get("admin.form.removed"),
                        () -> ask(() -> write(again, true), this::saved));
    }

    protected final Optional<R> openRow() {
        return model.openProperty().get();
    }

    protected final PageContext context() {
        return context;
    }

    /** A refusal as the outcome of reading what was typed. */
    protected static <T> Outcome<T, Refusal> refused(Refusal refusal) {
        return Outcome.refused(refusal);
    }
}
