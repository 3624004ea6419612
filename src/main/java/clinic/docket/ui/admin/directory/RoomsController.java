package clinic.docket.ui.admin.directory;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SwitchableController;

/** The buttons of the rooms' page. */
public final class RoomsController extends SwitchableController<Room> {

    private final RoomsModel model;
    private final DirectoryService directory;

    public RoomsController(PageContext context, RoomsModel model, DirectoryService directory) {
        super(context, model);
        this.model = model;
        this.directory = directory;
    }

    @Override
    public void load() {
        read(() -> directory.directory(context().session()).rooms(), model::show);
    }

    @Override
    protected Outcome<Room, Refusal> draft() {
        var before = openRow();
        return Outcome.done(
                new Room(
                        before.map(Room::id).orElseGet(() -> new RoomId(context().ids().next())),
                        context().session().site(),
                        model.name.get().strip(),
                        before.map(Room::active).orElse(true),
                        before.map(Room::version).orElse(0L)));
    }

    @Override
    protected Outcome<Room, ? extends Refusal> write(Room draft, boolean isNew) {
        return directory.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(Room row) {
        return context().texts().format("admin.rooms.saved", row.name());
    }

    @Override
    protected Room switched(Room row, boolean active) {
        return new Room(row.id(), row.site(), row.name(), active, row.version());
    }
}
