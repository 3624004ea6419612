package clinic.docket.ui.admin.booking;

import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SwitchableView;
import java.util.List;

/** In which lanes the site overbooks, and how many visits each takes. */
public final class LanesView extends SwitchableView<OverbookLane> {

    public LanesView(PageContext context, LanesModel model, LanesController controller) {
        super(context, model, controller, "admin.lanes.", OverbookLane::active);
        column("name", OverbookLane::name, "strong");
        column("number", row -> Integer.toString(row.number()), "muted");
        column("cap", row -> Integer.toString(row.cap()));
        chips("state", this::activeChip);
        form().text("name", text("name"), model.name);
        var number = form().text("number", text("number"), model.number);
        var cap = form().text("cap", text("cap"), model.cap);
        form().row(List.of(number, cap));
        addSwitches(controller::switchOff, controller::switchOn);
        chooseSite(controller.site);
        leaving("number");
        build();
    }

    @Override
    protected String titleOf(OverbookLane row) {
        return row.name();
    }
}
