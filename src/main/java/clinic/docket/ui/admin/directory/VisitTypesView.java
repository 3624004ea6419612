package clinic.docket.ui.admin.directory;

import clinic.docket.domain.schedule.VisitType;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SwitchableView;
import clinic.docket.ui.kit.text.Formats;
import java.time.Duration;
import java.util.List;

/** Which kinds of visit are offered, how long they last and what they cost. */
public final class VisitTypesView extends SwitchableView<VisitType> {

    private final Formats formats;

    public VisitTypesView(
            PageContext context, VisitTypesModel model, VisitTypesController controller) {
        super(context, model, controller, "admin.types.", VisitType::active);
        this.formats = context.formats();
        column("name", VisitType::name, "strong");
        column("length", row -> formats.duration(row.length()));
        column("buffers", this::buffers, "muted");
        column("mode", row -> texts().get("admin.mode." + row.mode()));
        column("price", row -> formats.money(row.price()));
        chips("state", this::activeChip);
        fields(model);
        addSwitches(controller::switchOff, controller::switchOn);
        leaving("buffers", "mode", "price", "length");
        build();
    }

    private void fields(VisitTypesModel model) {
        form().text("name", text("name"), model.name);
        form().row(
                        List.of(
                                form().text("length", text("length"), model.length),
                                form().text("bufferBefore", text("before"), model.bufferBefore),
                                form().text("bufferAfter", text("after"), model.bufferAfter)));
        form().choice(
                        "mode",
                        text("mode"),
                        model.mode,
                        VisitTypesModel.MODES,
                        mode -> texts().get("admin.mode." + mode));
        form().row(
                        List.of(
                                form().text("price", text("price"), model.price),
                                form().text("order", text("order"), model.order)));
    }

    private String buffers(VisitType row) {
        return row.bufferBefore().plus(row.bufferAfter()).equals(Duration.ZERO)
                ? text("noBuffers")
                : texts().format(
                                "admin.types.bufferLengths",
                                row.bufferBefore().toMinutes(),
                                row.bufferAfter().toMinutes());
    }

    @Override
    protected String titleOf(VisitType row) {
        return row.name();
    }
}
