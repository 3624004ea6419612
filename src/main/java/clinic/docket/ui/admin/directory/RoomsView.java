package clinic.docket.ui.admin.directory;

import clinic.docket.domain.schedule.Room;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SwitchableView;

/** Where visits in person take place. */
public final class RoomsView extends SwitchableView<Room> {

    public RoomsView(PageContext context, RoomsModel model, RoomsController controller) {
        super(context, model, controller, "admin.rooms.", Room::active);
        column("name", Room::name, "strong");
        chips("state", this::activeChip);
        form().text("name", text("name"), model.name);
        addSwitches(controller::switchOff, controller::switchOn);
        chooseSite(controller.site);
        build();
    }

    @Override
    protected String titleOf(Room row) {
        return row.name();
    }
}
