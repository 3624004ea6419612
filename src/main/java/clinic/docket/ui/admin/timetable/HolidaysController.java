package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.service.schedule.TimetableService;
import clinic.docket.service.site.SiteService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.admin.page.SiteChoice;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The buttons of the holidays' page. */
public final class HolidaysController extends PageController<Holiday> {

    final SiteChoice site;
    private final HolidaysModel model;
    private final TimetableService timetable;
    private final SiteService sites;
    private final TypedInput typed;

    public HolidaysController(
            PageContext context,
            HolidaysModel model,
            TimetableService timetable,
            SiteService sites) {
        super(context, model);
        this.model = model;
        this.timetable = timetable;
        this.sites = sites;
        this.site = new SiteChoice(context.session());
        this.typed = new TypedInput(context.texts().locale());
    }

    @Override
    public void load() {
        var session = context().session();
        var at = site.site();
        read(
                () ->
                        new Stored(
                                sites.sites(session),
                                timetable.timetable(session, at).holidays().stream()
                                        .sorted(Comparator.comparing(Holiday::date))
                                        .toList()),
                stored -> {
                    site.offer(stored.sites());
                    model.show(stored.holidays());
                });
    }

    private record Stored(List<Site> sites, List<Holiday> holidays) {}

    @Override
    protected Outcome<Holiday, Refusal> draft() {
        return typed.date(model.date.get(), context().today())
                .map(day -> Outcome.<Holiday, Refusal>done(holiday(day)))
                .orElseGet(() -> refused(new InputRefusal.DateUnreadable("date")));
    }

    private Holiday holiday(LocalDate day) {
        var before = openRow();
        return new Holiday(
                before.map(Holiday::id).orElseGet(() -> context().ids().next()),
                before.map(Holiday::site).orElseGet(site::site),
                day,
                model.name.get().strip(),
                before.map(Holiday::version).orElse(0L));
    }

    @Override
    protected Outcome<Holiday, ? extends Refusal> write(Holiday draft, boolean isNew) {
        return timetable.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(Holiday row) {
        return context()
                .texts()
                .format("admin.holidays.saved", context().formats().date(row.date()));
    }

    void remove() {
        remove(row -> timetable.removeHoliday(context().session(), row.id()), this::again);
    }

    private Holiday again(Holiday row) {
        return new Holiday(context().ids().next(), row.site(), row.date(), row.name(), 0);
    }
}
