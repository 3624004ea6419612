package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.schedule.TimetableService;
import clinic.docket.ui.admin.page.Entered;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The buttons of the absences' page. */
public final class AbsencesController extends PageController<Absence> {

    private static final PractitionerId NOBODY = new PractitionerId(new UUID(0, 0));

    /** Before, many clocks were not even minutes away from UTC: such times lie on no grid. */
    private static final int FIRST_YEAR = 1980;

    private final AbsencesModel model;
    private final TimetableService timetable;
    private final DirectoryService directory;
    private final TypedInput typed;
    private final SiteZone zone;

    public AbsencesController(
            PageContext context,
            AbsencesModel model,
            TimetableService timetable,
            DirectoryService directory) {
        super(context, model);
        this.model = model;
        this.timetable = timetable;
        this.directory = directory;
        this.typed = new TypedInput(context.texts().locale());
        this.zone = new SiteZone(context.formats().zone());
    }

    @Override
    public void load() {
        var session = context().session();
        read(
                () ->
                        new Stored(
                                directory.directory(session).practitioners(),
                                timetable.timetable(session).absences()),
                this::show);
    }

    private record Stored(List<Practitioner> doctors, List<Absence> absences) {}

    private void show(Stored stored) {
        model.doctors.setAll(stored.doctors());
        model.show(
                stored.absences().stream()
                        .sorted(Comparator.comparing((Absence row) -> row.range().start()))
                        .toList());
    }

    @Override
    protected Outcome<Absence, Refusal> draft() {
        var entered = new Entered();
        var doctor =
                entered.or(
                        model.doctor.get().map(Practitioner::id),
                        NOBODY,
                        new InputRefusal.NothingChosen("practitioner"));
        Instant start =
                zone.instant(
                        date(entered, model.fromDate.get(), "from"),
                        time(entered, model.fromTime.get(), "fromTime"));
        Instant end =
                zone.endInstant(
                        date(entered, model.untilDate.get(), "until"),
                        time(entered, model.untilTime.get(), "untilTime"));
        entered.check(start.isBefore(end), new ScheduleRefusal.EndsBeforeStart());
        return entered.firstWrong()
                .map(PageController::<Absence>refused)
                .orElseGet(() -> Outcome.done(absence(doctor, new TimeRange(start, end))));
    }

    private LocalDate date(Entered entered, String input, String field) {
        var today = context().today();
        var date =
                entered.or(typed.date(input, today), today, new InputRefusal.DateUnreadable(field));
        entered.check(
                date.getYear() >= FIRST_YEAR,
                new InputRefusal.DateTooEarly(field, Integer.toString(FIRST_YEAR)));
        return date;
    }

    /** No time is midnight: at the start of the first day, at the end of the last. */
    private LocalTime time(Entered entered, String input, String field) {
        return input.isBlank()
                ? LocalTime.MIDNIGHT
                : entered.or(
                        typed.time(input),
                        LocalTime.MIDNIGHT,
                        new InputRefusal.TimeUnreadable(field));
    }

    private Absence absence(PractitionerId doctor, TimeRange range) {
        var before = openRow();
        return new Absence(
                before.map(Absence::id).orElseGet(() -> context().ids().next()),
                doctor,
                range,
                model.kind.get().orElseThrow(),
                model.reason.get().strip(),
                before.map(Absence::version).orElse(0L));
    }

    @Override
    protected Outcome<Absence, ? extends Refusal> write(Absence draft, boolean isNew) {
        return timetable.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(Absence row) {
        return context()
                .texts()
                .format("admin.absences.saved", context().formats().date(row.range().start()));
    }

    void remove() {
        remove(row -> timetable.removeAbsence(context().session(), row.id()), this::again);
    }

    private Absence again(Absence row) {
        return new Absence(
                context().ids().next(),
                row.practitioner(),
                row.range(),
                row.kind(),
                row.reason(),
                0);
    }
}
