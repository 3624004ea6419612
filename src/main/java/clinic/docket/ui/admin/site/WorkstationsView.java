package clinic.docket.ui.admin.site;

import clinic.docket.domain.schedule.Site;
import clinic.docket.service.site.DeskPlace;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;

/** Which computer stands at which site. */
public final class WorkstationsView extends PageView<DeskPlace> {

    public WorkstationsView(
            PageContext context, WorkstationsModel model, WorkstationsController controller) {
        super(context, model, controller, "admin.workstations.");
        column("name", DeskPlace::name, "strong");
        column("site", row -> model.site(row.site()).map(Site::name).orElse(""));
        form().choice("site", text("site"), model.site, model.sites, Site::name);
        build();
    }

    @Override
    protected String titleOf(DeskPlace row) {
        return row.name();
    }
}
