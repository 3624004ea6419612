package clinic.docket.ui.admin.booking;

import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;
import clinic.docket.ui.admin.page.SiteChoice;

/** How early and how late this site books. */
public final class PolicyView extends PageView<BookingPolicy> {

    private final SiteChoice site;

    public PolicyView(PageContext context, PolicyModel model, PolicyController controller) {
        super(context, model, controller, "admin.policy.");
        site = controller.site;
        var formats = context.formats();
        column("site", this::titleOf, "strong");
        column("notice", row -> formats.duration(row.notice(BookingSource.DESK)));
        column("horizon", row -> formats.number(row.horizonDays()));
        form().text("notice", text("notice"), model.noticeMinutes).withHint(text("noticeHint"));
        form().text("horizon", text("horizon"), model.horizonDays).withHint(text("horizonHint"));
        chooseSite(controller.site);
        build();
    }

    @Override
    protected String titleOf(BookingPolicy row) {
        return site.nameAmongSeveral(row.site()).orElseGet(() -> text("thisSite"));
    }
}
