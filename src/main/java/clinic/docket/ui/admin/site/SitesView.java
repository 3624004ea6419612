package clinic.docket.ui.admin.site;

import clinic.docket.domain.schedule.Site;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;
import clinic.docket.ui.part.form.ZoneList;

/** Where the clinic works, each place with a clock of its own. */
public final class SitesView extends PageView<Site> {

    public SitesView(PageContext context, SitesModel model, SitesController controller) {
        super(context, model, controller, "admin.sites.");
        column("name", Site::name, "strong");
        column("zone", row -> ZoneList.words(context.texts(), row.zone().id()), "muted");
        form().text("name", text("name"), model.name);
        form().list("zone", text("zone"), ZoneList.of(context.texts(), model.zone));
        build();
    }

    @Override
    protected String titleOf(Site row) {
        return row.name();
    }
}
