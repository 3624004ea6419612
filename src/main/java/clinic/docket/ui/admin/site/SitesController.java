package clinic.docket.ui.admin.site;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.site.SiteService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;

/** The buttons of the sites' page. */
public final class SitesController extends PageController<Site> {

    private final SitesModel model;
    private final SiteService sites;

    public SitesController(PageContext context, SitesModel model, SiteService sites) {
        super(context, model);
        this.model = model;
        this.sites = sites;
    }

    @Override
    public void load() {
        read(() -> sites.sites(context().session()), model::show);
    }

    @Override
    protected Outcome<Site, Refusal> draft() {
        var before = openRow();
        return Outcome.done(
                new Site(
                        before.map(Site::id).orElseGet(() -> new SiteId(context().ids().next())),
                        model.name.get().strip(),
                        new SiteZone(model.zone.get()),
                        before.map(Site::version).orElse(0L)));
    }

    @Override
    protected Outcome<Site, ? extends Refusal> write(Site draft, boolean isNew) {
        return sites.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(Site row) {
        return context().texts().format("admin.sites.saved", row.name());
    }
}
