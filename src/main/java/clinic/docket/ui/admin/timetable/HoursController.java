package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.service.schedule.Directory;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.schedule.TimetableService;
import clinic.docket.service.site.SiteService;
import clinic.docket.ui.admin.page.Entered;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.admin.page.SiteChoice;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The buttons of the hours' page. */
public final class HoursController extends PageController<WeeklyRow> {

    private static final PractitionerId NOBODY = new PractitionerId(new UUID(0, 0));

    final SiteChoice site;
    private final HoursModel model;
    private final TimetableService timetable;
    private final DirectoryService directory;
    private final SiteService sites;
    private final TypedInput typed;

    /** Where hours, and what they name, are read and saved. */
    public record Stores(
            TimetableService timetable, DirectoryService directory, SiteService sites) {}

    public HoursController(PageContext context, HoursModel model, Stores stores) {
        super(context, model);
        this.model = model;
        this.timetable = stores.timetable();
        this.directory = stores.directory();
        this.sites = stores.sites();
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
                                directory.directory(session, at),
                                timetable.timetable(session, at)),
                this::show);
    }

    private record Stored(List<Site> sites, Directory directory, Timetable timetable) {}

    private void show(Stored stored) {
        site.offer(stored.sites());
        model.offer(stored.directory());
        model.show(rows(stored.timetable(), stored.directory()));
    }

    /** Doctor by doctor, each week from Monday on. */
    private static List<WeeklyRow> rows(Timetable timetable, Directory directory) {
        var doctors = directory.practitioners().stream().map(Practitioner::id).toList();
        return Stream.<WeeklyRow>concat(
                        timetable.hours().stream().map(WeeklyRow.Work::new),
                        timetable.breaks().stream().map(WeeklyRow.Pause::new))
                .sorted(
                        Comparator.<WeeklyRow>comparingInt(
                                        row -> doctors.indexOf(row.practitioner()))
                                .thenComparing(row -> row.period().weekday())
                                .thenComparing(row -> row.period().from()))
                .toList();
    }

    @Override
    protected Outcome<WeeklyRow, Refusal> draft() {
        var entered = new Entered();
        var doctor =
                entered.or(
                        model.doctor.get().map(Practitioner::id),
                        NOBODY,
                        new InputRefusal.NothingChosen("practitioner"));
        var period = period(entered);
        entered.check(
                model.isWork() || !model.name.get().isBlank(), new ScheduleRefusal.NameRequired());
        return entered.firstWrong()
                .map(PageController::<WeeklyRow>refused)
                .orElseGet(() -> Outcome.done(row(doctor, period.orElseThrow())));
    }

    /** Empty when a part of it does not read; {@code entered} knows which. */
    private Optional<WeeklyPeriod> period(Entered entered) {
        LocalTime from = time(entered, model.from.get(), "from");
        LocalTime until = time(entered, model.until.get(), "until");
        LocalDate validFrom = date(entered, model.validFrom.get(), "validFrom");
        Optional<LocalDate> validUntil =
                model.validUntil.get().isBlank()
                        ? Optional.empty()
                        : Optional.of(date(entered, model.validUntil.get(), "validUntil"));
        boolean ordered = until.equals(LocalTime.MIDNIGHT) || from.isBefore(until);
        entered.check(ordered, new ScheduleRefusal.EndsBeforeStart());
        return entered.firstWrong().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new WeeklyPeriod(
                                model.weekday.get().orElse(DayOfWeek.MONDAY),
                                from,
                                until,
                                model.parity.get().orElseThrow(),
                                validFrom,
                                validUntil));
    }

    private LocalTime time(Entered entered, String input, String field) {
        return entered.or(
                typed.time(input), LocalTime.MIDNIGHT, new InputRefusal.TimeUnreadable(field));
    }

    private LocalDate date(Entered entered, String input, String field) {
        var today = context().today();
        return entered.or(typed.date(input, today), today, new InputRefusal.DateUnreadable(field));
    }

    private WeeklyRow row(PractitionerId doctor, WeeklyPeriod period) {
        var before = openRow().filter(row -> model.isWork() == row instanceof WeeklyRow.Work);
        var draft =
                new WeeklyRow.Draft(
                        before.map(WeeklyRow::id).orElseGet(() -> context().ids().next()),
                        doctor,
                        before.map(WeeklyRow::site).orElseGet(site::site),
                        period,
                        before.map(WeeklyRow::version).orElse(0L));
        return model.isWork()
                ? WeeklyRow.Work.of(draft, model.room.get().map(Room::id))
                : WeeklyRow.Pause.of(draft, model.name.get().strip());
    }

    @Override
    protected Outcome<WeeklyRow, ? extends Refusal> write(WeeklyRow draft, boolean isNew) {
        var session = context().session();
        return switch (draft) {
            case WeeklyRow.Work(var hours) ->
                    timetable.save(session, hours).map(WeeklyRow.Work::new);
            case WeeklyRow.Pause(var pause) ->
                    timetable.save(session, pause).map(WeeklyRow.Pause::new);
        };
    }

    @Override
    protected String savedSentence(WeeklyRow row) {
        return context()
                .texts()
                .format("admin.hours.saved", context().formats().weekday(row.period().weekday()));
    }

    void remove() {
        remove(this::delete, this::again);
    }

    private Outcome<UUID, ? extends Refusal> delete(WeeklyRow row) {
        var session = context().session();
        return switch (row) {
            case WeeklyRow.Work work -> timetable.removeHours(session, work.id());
            case WeeklyRow.Pause pause -> timetable.removeBreak(session, pause.id());
        };
    }

    private WeeklyRow again(WeeklyRow row) {
        var draft =
                new WeeklyRow.Draft(
                        context().ids().next(), row.practitioner(), row.site(), row.period(), 0);
        return switch (row) {
            case WeeklyRow.Work(var hours) -> WeeklyRow.Work.of(draft, hours.room());
            case WeeklyRow.Pause(var pause) -> WeeklyRow.Pause.of(draft, pause.name());
        };
    }
}
