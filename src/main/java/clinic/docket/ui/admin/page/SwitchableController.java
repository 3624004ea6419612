package clinic.docket.ui.admin.page;

/**
 * The buttons of a page whose rows are switched off and on and never deleted.
 *
 * @param <R> a row
 */
public abstract class SwitchableController<R> extends PageController<R> {

    private final PageModel<R> model;

    protected SwitchableController(PageContext context, PageModel<R> model) {
        super(context, model);
        this.model = model;
    }

    /** The stored row, on or off; what was typed and not saved is no part of it. */
    protected abstract R switched(R row, boolean active);

    public final void switchOff() {
        switchTo(false);
    }

    public final void switchOn() {
        switchTo(true);
    }

    private void switchTo(boolean active) {
        model.refusals().clear();
        openRow()
                .map(row -> switched(row, active))
                .ifPresent(row -> ask(() -> write(row, false), this::saved));
    }
}
