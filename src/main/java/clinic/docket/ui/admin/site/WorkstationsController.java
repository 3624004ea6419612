package clinic.docket.ui.admin.site;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.service.site.DeskPlace;
import clinic.docket.service.site.SiteService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import java.util.List;
import java.util.Optional;

/** The buttons of the workstations' page. */
public final class WorkstationsController extends PageController<DeskPlace> {

    private final WorkstationsModel model;
    private final SiteService sites;

    /** As it was read; written before the background saves. */
    private Optional<DeskPlace> before = Optional.empty();

    public WorkstationsController(PageContext context, WorkstationsModel model, SiteService sites) {
        super(context, model);
        this.model = model;
        this.sites = sites;
    }

    private record Stored(List<Site> sites, List<DeskPlace> desks) {}

    @Override
    public void load() {
        var session = context().session();
        read(
                () -> new Stored(sites.sites(session), sites.desks(session)),
                stored -> {
                    model.sites.setAll(stored.sites());
                    model.show(stored.desks());
                });
    }

    @Override
    protected Outcome<DeskPlace, Refusal> draft() {
        before = openRow();
        var row = before.orElseThrow();
        var site = model.site.get().map(Site::id).orElse(row.site());
        return Outcome.done(new DeskPlace(row.id(), row.name(), site));
    }

    @Override
    protected Outcome<DeskPlace, ? extends Refusal> write(DeskPlace draft, boolean isNew) {
        return sites.place(context().session(), before.orElseThrow(), draft.site());
    }

    @Override
    protected String savedSentence(DeskPlace row) {
        return context()
                .texts()
                .format(
                        "admin.workstations.saved",
                        row.name(),
                        model.site(row.site()).map(Site::name).orElse(""));
    }
}
