package clinic.docket.ui.admin.directory;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.site.SiteService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SiteChoice;
import clinic.docket.ui.admin.page.SwitchableController;
import java.util.List;

/** The buttons of the rooms' page. */
public final class RoomsController extends SwitchableController<Room> {

    final SiteChoice site;
    private final RoomsModel model;
    private final DirectoryService directory;
    private final SiteService sites;

    public RoomsController(
            PageContext context, RoomsModel model, DirectoryService directory, SiteService sites) {
        super(context, model);
        this.model = model;
        this.directory = directory;
        this.sites = sites;
        this.site = new SiteChoice(context.session());
    }

    @Override
    public void load() {
        var session = context().session();
        var at = site.site();
        read(
                () -> new Stored(sites.sites(session), directory.directory(session, at).rooms()),
                stored -> {
                    site.offer(stored.sites());
                    model.show(stored.rooms());
                });
    }

    private record Stored(List<Site> sites, List<Room> rooms) {}

    @Override
    protected Outcome<Room, Refusal> draft() {
        var before = openRow();
        return Outcome.done(
                new Room(
                        before.map(Room::id).orElseGet(() -> new RoomId(context().ids().next())),
                        before.map(Room::site).orElseGet(site::site),
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
