package clinic.docket.ui.admin.directory;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SwitchableView;

/** Who treats, in the order of the calendar's columns. */
public final class DoctorsView extends SwitchableView<Practitioner> {

    public DoctorsView(PageContext context, DoctorsModel model, DoctorsController controller) {
        super(context, model, controller, "admin.doctors.", Practitioner::active);
        column("name", Practitioner::displayName, "strong");
        column("speciality", Practitioner::speciality);
        column("order", row -> Integer.toString(row.sortOrder()), "muted");
        chips("state", this::activeChip);
        form().text("name", text("name"), model.name);
        form().text("speciality", text("speciality"), model.speciality);
        form().text("order", text("order"), model.order).withHint(text("orderHint"));
        addSwitches(controller::switchOff, controller::switchOn);
        leaving("order", "speciality");
        build();
    }

    @Override
    protected String titleOf(Practitioner row) {
        return row.displayName();
    }
}
