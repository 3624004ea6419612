package clinic.docket.ui.shell;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.SampleVisits;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.service.patient.PatientCard;
import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.CalendarView;
import clinic.docket.ui.calendar.Words;
import clinic.docket.ui.calendar.cell.CellController;
import clinic.docket.ui.calendar.cell.CellModel;
import clinic.docket.ui.calendar.cell.CellView;
import clinic.docket.ui.calendar.page.Pages;
import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.PatientNames;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.SearchField;
import clinic.docket.ui.part.newer.AgainDialog;
import clinic.docket.ui.part.newer.NewerVoice;
import clinic.docket.ui.part.newer.NewerWords;
import clinic.docket.ui.part.toast.ToastLayer;
import clinic.docket.ui.part.undo.UndoTrail;
import clinic.docket.ui.visit.VisitController;
import clinic.docket.ui.visit.VisitModel;
import clinic.docket.ui.visit.VisitView;
import clinic.docket.ui.visit.VisitVoice;
import clinic.docket.ui.visit.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;

/**
 * The whole desk over the sample day, wired as the application wires it but without services: what
 * was asked of them stands in {@link #asked}.
 */
final class SampleDesk {
    final List<String> asked = new ArrayList<>();
    final Overlay overlay = new Overlay();
    final Notices notices = new Notices();
    final PatientNames names = new PatientNames();
    final CalendarModel calendar = new CalendarModel(SampleDay.DATE, Weeks.of(Locale.ENGLISH));
    final VisitModel visit;
    final CalendarController days;
    final CalendarView calendarView;
    private VisitDetails details = SampleVisits.okafor();
    private BiConsumer<PractitionerId, Instant> why = (doctor, start) -> {};

    SampleDesk(Locale language) {
        var texts = new Texts(language);
        var formats = new Formats(texts, SampleDay.ZONE.id(), names);
        names.hiddenProperty().subscribe(hidden -> notices.sayAgain());
        var keys = new Keys(texts);
        var ticker = new Ticker(SampleDay.CLOCK);
        var background = Background.immediate(SampleDesk::fail);
        var refusals = new RefusalTexts(texts, formats);
        var undoTrail = undoTrail(background, refusals, new NewerWords(texts, formats));
        days =
                new CalendarController(
                        calendar,
                        background,
                        new CalendarController.Reading(SampleDesk::sheets, SampleDay::month),
                        new Pages(
                                texts,
                                formats,
                                SampleDay.sheet().doctors().stream()
                                        .map(DoctorDay::practitioner)
                                        .toList()),
                        new CalendarController.SiteClock(ticker, SampleDay.ZONE.id()));
        visit = new VisitModel(new VisitModel.Rights(true, true, true));
        var steps =
                new VisitController(
                        visit,
                        new Recorded(),
                        background,
                        new VisitVoice(texts, refusals, notices, undoTrail, newer(texts, formats)),
                        new VisitController.Surroundings(
                                days::refresh,
                                visit -> asked.add("move"),
                                patient -> asked.add("book next"),
                                () -> calendar.selectedProperty().set(Optional.empty())));
        var panel =
                new VisitView(
                        new clinic.docket.ui.visit.Words(texts, formats, keys),
                        visit,
                        steps,
                        ticker,
                        overlay);
        calendarView =
                new CalendarView(
                        new Words(texts, formats, keys),
                        ticker,
                        calendar,
                        days,
                        new CalendarView.Surroundings(
                                List.of(search(keys), book(keys)),
                                panel,
                                (doctor, time) -> asked.add("book at " + formats.time(time)),
                                steps::next,
                                whyNot(texts, formats, background)));
        calendar.selectedProperty().subscribe(id -> id.ifPresentOrElse(steps::open, steps::clear));
        calendar.pageProperty().subscribe(page -> visit.dayProperty().set(calendar.sheet()));
        new ToastLayer(overlay, notices, texts);
        overlay.show(shell(texts));
        days.today();
    }

    /** Every time is taken, and outside working hours. */
    private CalendarView.WhyNot whyNot(Texts texts, Formats formats, Background background) {
        var cells = new CellModel(new CellModel.Rights(true, true));
        var questions =
                new CellController(
                        cells,
                        background,
                        new CellController.Outside(
                                cell ->
                                        List.of(
                                                new BookingRefusal.SlotTaken(cell.start()),
                                                new BookingRefusal.OutsideWorkingHours()),
                                doctor -> "Dr Lena Haddad",
                                cell -> asked.add("book all the same"),
                                () -> asked.add("close")));
        why = questions::ask;
        return new CalendarView.WhyNot(new CellView(texts, formats, cells, questions), why);
    }

    private ShellView shell(Texts texts) {
        var desk =
                new Screen(
                        "calendar",
                        "fth-calendar",
                        "shell.rail.calendar",
                        calendarView,
                        List.of(
                                new Screen.KeyHint("/", "shell.hint.find"),
                                new Screen.KeyHint("B", "shell.hint.book"),
                                new Screen.KeyHint("A", "shell.hint.arrived")),
                        calendarView::focusGrid);
        var admin = new Screen("admin", "fth-settings", "shell.rail.admin", new Button("Admin"));
        var place = new ShellModel.Place("Julia Brandt", "shell.role.RECEPTIONIST", "Desk 1", true);
        var look = new ShellModel.Look(Theme.LIGHT, texts.locale());
        var model = new ShellModel(place, look, List.of(desk, admin));
        var controller =
                new ShellController(
                        model,
                        names,
                        new ShellController.Outside(
                                wanted ->
                                        asked.add(
                                                "look " + wanted.theme() + " " + wanted.language()),
                                () -> asked.add("pin"),
                                () -> asked.add("lock"),
                                Optional.empty()));
        return new ShellView(texts, model, controller, new ShellView.Window(overlay, names));
    }

    /** Chooses the visit of the pictures. */
    void chooseOkafor() {
        calendar.selectedProperty().set(Optional.of(details.appointment().id()));
    }

    /** Asks at the visit of the pictures. */
    void askWhyNot() {
        why.accept(details.appointment().practitioner(), details.appointment().range().start());
    }

    private static SearchField search(Keys keys) {
        var field = new SearchField("Find patient").withKey(keys.label("Shortcut+K"));
        field.setFocusTraversable(false);
        return field;
    }

    private static ActionButton book(Keys keys) {
        return ActionButton.accent("Book", () -> {}).withIcon("fth-plus").withKey(keys.label("B"));
    }

    private static List<DaySheet> sheets(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(SampleDesk::sheet).toList();
    }

    private static DaySheet sheet(LocalDate date) {
        var sample = SampleDay.sheet();
        return date.equals(SampleDay.DATE)
                ? sample
                : new DaySheet(date, sample.site(), "", List.of(), sample.counts());
    }

    private NewerVoice newer(Texts texts, Formats formats) {
        return new NewerVoice(
                new NewerWords(texts, formats),
                notices,
                again -> new AgainDialog(texts, overlay).open(again));
    }

    private UndoTrail undoTrail(Background background, RefusalTexts refusals, NewerWords words) {
        return new UndoTrail(
                background, notices, refusals, new UndoTrail.Newest(_ -> Optional.empty(), words));
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    /** Every visit is Amara Okafor's; each step succeeds. */
    private final class Recorded implements Visits {

        @Override
        public Optional<VisitDetails> open(AppointmentId id) {
            return Optional.of(details);
        }

        @Override
        public Optional<LatestVisit> latest(AppointmentId id) {
            return Optional.empty();
        }

        @Override
        public Optional<PatientCard> openPatient(PatientId id) {
            return Optional.of(SampleVisits.card());
        }

        @Override
        public Outcome<Appointment, StatusRefusal> advance(
                AppointmentId id, long version, AppointmentStatus to) {
            asked.add("advance to " + to);
            details = SampleVisits.in(to);
            return Outcome.done(details.appointment());
        }

        @Override
        public Outcome<Appointment, StatusRefusal> cancel(
                AppointmentId id, long version, Cancellation cancellation) {
            asked.add("cancel by " + cancellation.by() + ": " + cancellation.reason());
            details = SampleVisits.in(AppointmentStatus.CANCELLED);
            return Outcome.done(details.appointment());
        }

        @Override
        public Outcome<Appointment, StatusRefusal> stepBack(AppointmentId id, long version) {
            asked.add("step back");
            return Outcome.done(details.appointment());
        }
    }
}
