package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;
import clinic.docket.ui.part.ActionButton;

/** On which days nobody can be booked at this site. */
public final class HolidaysView extends PageView<Holiday> {

    public HolidaysView(PageContext context, HolidaysModel model, HolidaysController controller) {
        super(context, model, controller, "admin.holidays.");
        column("date", row -> context.formats().dateLong(row.date()), "strong");
        column("name", Holiday::name);
        form().text("date", text("date"), model.date);
        form().text("name", text("name"), model.name);
        form().addButton(
                        ActionButton.danger(
                                context.texts().get("admin.form.remove"), controller::remove),
                        row -> true);
        chooseSite(controller.site);
        build();
    }

    @Override
    protected String titleOf(Holiday row) {
        return row.name();
    }
}
