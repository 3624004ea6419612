package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.time.DayOfWeek;
import java.util.List;

/** When each doctor works and pauses, week by week. */
public final class HoursView extends PageView<WeeklyRow> {

    private final Formats formats;
    private final HoursModel model;

    public HoursView(PageContext context, HoursModel model, HoursController controller) {
        super(context, model, controller, "admin.hours.");
        this.formats = context.formats();
        this.model = model;
        column("doctor", this::doctor, "strong");
        column("weekday", row -> formats.weekday(row.period().weekday()));
        column("time", row -> formats.range(row.period().from(), row.period().until()));
        column("what", this::what, "muted");
        column("weeks", row -> parity(row.period().parity()), "muted");
        column("valid", row -> valid(row.period()), "muted");
        fields();
        form().addButton(
                        ActionButton.danger(
                                context.texts().get("admin.form.remove"), controller::remove),
                        row -> true);
        chooseSite(controller.site);
        leaving("weeks", "valid", "what");
        build();
    }

    private void fields() {
        form().choice("kind", text("kind"), model.kind, HoursModel.KINDS, this::kind);
        form().choice(
                        "practitioner",
                        text("doctor"),
                        model.doctor,
                        model.doctors,
                        Practitioner::displayName);
        form().choice(
                        "weekday",
                        text("weekday"),
                        model.weekday,
                        HoursModel.WEEKDAYS,
                        (DayOfWeek day) -> formats.weekday(day));
        form().row(
                        List.of(
                                form().text("from", text("from"), model.from),
                                form().text("until", text("until"), model.until)));
        form().choice("parity", text("weeks"), model.parity, HoursModel.PARITIES, this::parity);
        var room = form().choice("room", text("room"), model.room, model.rooms, Room::name);
        var name = form().text("name", text("name"), model.name);
        model.kind.subscribe(kind -> {
            RefusalDisplay.show(room, model.isWork());
            RefusalDisplay.show(name, !model.isWork());
        });
        form().row(
                        List.of(
                                form().text("validFrom", text("validFrom"), model.validFrom),
                                form().text("validUntil", text("validUntil"), model.validUntil)
                                        .withHint(text("noEnd"))));
    }

    @Override
    protected String titleOf(WeeklyRow row) {
        return texts().format(
                        "admin.hours.titleRow",
                        doctor(row),
                        formats.weekday(row.period().weekday()));
    }

    private String doctor(WeeklyRow row) {
        return model.doctor(row.practitioner()).map(Practitioner::displayName).orElse(text("gone"));
    }

    private String what(WeeklyRow row) {
        return switch (row) {
            case WeeklyRow.Work(var hours) ->
                    hours.room().flatMap(model::room).map(Room::name).orElse(text("kind.WORK"));
            case WeeklyRow.Pause(var pause) -> texts().format("admin.hours.break", pause.name());
        };
    }

    private String kind(WeeklyKind kind) {
        return text("kind." + kind);
    }

    private String parity(WeekParity parity) {
        return text("parity." + parity);
    }

    private String valid(WeeklyPeriod period) {
        return period.validUntil()
                .map(until ->
                        texts().format(
                                        "admin.hours.validBetween",
                                        formats.birthDate(period.validFrom()),
                                        formats.birthDate(until)))
                .orElseGet(() ->
                        texts().format(
                                        "admin.hours.validSince",
                                        formats.birthDate(period.validFrom())));
    }
}
