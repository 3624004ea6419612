package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.part.ActionButton;
import java.util.List;

/** Who is away, and which time is kept for something else than visits. */
public final class AbsencesView extends PageView<Absence> {

    private final AbsencesModel model;

    public AbsencesView(PageContext context, AbsencesModel model, AbsencesController controller) {
        super(context, model, controller, "admin.absences.");
        this.model = model;
        Formats formats = context.formats();
        column("doctor", this::doctor, "strong");
        column("from", row -> formats.dateTime(row.range().start()));
        column("until", row -> formats.dateTime(row.range().end()));
        column("kind", row -> text("kind." + row.kind()));
        column("reason", Absence::reason, "muted");
        fields();
        form().addButton(
                        ActionButton.danger(
                                context.texts().get("admin.form.remove"), controller::remove),
                        row -> true);
        leaving("reason", "kind", "until");
        build();
    }

    private void fields() {
        form().choice(
                        "practitioner",
                        text("doctor"),
                        model.doctor,
                        model.doctors,
                        Practitioner::displayName);
        form().choice(
                        "kind",
                        text("kind"),
                        model.kind,
                        AbsencesModel.KINDS,
                        kind -> text("kind." + kind));
        form().row(
                        List.of(
                                form().text("from", text("from"), model.fromDate),
                                form().text("fromTime", text("time"), model.fromTime)));
        form().row(
                        List.of(
                                form().text("until", text("until"), model.untilDate),
                                form().text("untilTime", text("time"), model.untilTime)
                                        .withHint(text("wholeDay"))));
        form().text("reason", text("reason"), model.reason);
    }

    @Override
    protected String titleOf(Absence row) {
        return doctor(row);
    }

    private String doctor(Absence row) {
        return model.doctor(row.practitioner()).map(Practitioner::displayName).orElse("");
    }
}
