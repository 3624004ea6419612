package clinic.docket.ui.admin.page;

import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Chip;
import clinic.docket.ui.part.Tone;
import java.util.function.Predicate;

/**
 * A page whose rows are switched off and on and never deleted.
 *
 * @param <R> a row
 */
public abstract class SwitchableView<R> extends PageView<R> {

    private final Predicate<R> active;

    protected SwitchableView(
            PageContext context,
            PageModel<R> model,
            PageController<R> controller,
            String room,
            Predicate<R> active) {
        super(context, model, controller, room);
        this.active = active;
    }

    /** The chip that says whether the row is in use. */
    protected final Chip activeChip(R row) {
        return active.test(row)
                ? new Chip(Tone.GOOD, "fth-check", texts().get("admin.state.active"))
                : new Chip(Tone.NEUTRAL, "fth-slash", texts().get("admin.state.off"));
    }

    /** One button for rows that are on and one for rows that are off. */
    protected final void addSwitches(Runnable switchOff, Runnable switchOn) {
        form().addButton(
                        ActionButton.danger(texts().get("admin.form.switchOff"), switchOff),
                        active);
        form().addButton(
                        new ActionButton(texts().get("admin.form.switchOn"), switchOn),
                        active.negate());
    }
}
