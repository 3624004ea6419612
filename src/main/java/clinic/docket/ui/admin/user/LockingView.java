package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.LockTimes;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;

/** After how long without a key or a click the desks of each role lock. */
public final class LockingView extends PageView<LockTimes> {

    public LockingView(PageContext context, LockingModel model, LockingController controller) {
        super(context, model, controller, "admin.locking.");
        var formats = context.formats();
        column("clinic", this::titleOf, "strong");
        for (var role : LockTimes.STAFF) {
            column(role.name(), row -> formats.duration(row.of(role)));
            form().text(role.name(), text("minutes." + role.name()), model.minutes(role))
                    .withHint(text("minutesHint"));
        }
        leaving("clinic", "DOCTOR");
        build();
    }

    @Override
    protected String titleOf(LockTimes row) {
        return text("thisClinic");
    }
}
