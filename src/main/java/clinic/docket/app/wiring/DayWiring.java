package clinic.docket.app.wiring;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.appointment.WhyNotService;
import clinic.docket.service.patient.PatientCard;
import clinic.docket.service.schedule.SlotService.NextSlots;
import clinic.docket.ui.booking.Booking;
import clinic.docket.ui.booking.BookingDesk;
import clinic.docket.ui.booking.BookingPlace;
import clinic.docket.ui.booking.BookingStart;
import clinic.docket.ui.booking.terms.Remedies;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.CalendarView;
import clinic.docket.ui.calendar.cell.CellController;
import clinic.docket.ui.calendar.cell.CellModel;
import clinic.docket.ui.calendar.cell.CellView;
import clinic.docket.ui.calendar.move.MoveController;
import clinic.docket.ui.calendar.page.Habit;
import clinic.docket.ui.calendar.page.Pages;
import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.calendar.week.WeekController;
import clinic.docket.ui.calendar.week.WeekModel;
import clinic.docket.ui.calendar.week.WeekSide;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.part.undo.UndoTrail;
import clinic.docket.ui.visit.SignedInVisits;
import clinic.docket.ui.visit.VisitController;
import clinic.docket.ui.visit.VisitModel;
import clinic.docket.ui.visit.VisitView;
import clinic.docket.ui.visit.VisitVoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The day screen with what works beside it: the calendar, the side panel, the patient search of the
 * top bar and the booking dialog. The screens do not know each other; here they are introduced.
 */
public final class DayWiring {
    private final Frame frame;
    private final DeskPeople people;
    private final CalendarModel model;
    private final CalendarController controller;
    private final RefusalTexts refusals;
    private final UndoTrail undoTrail;
    private final VisitModel visitModel;
    private final VisitController visits;
    private final Booking booking;
    private final CellModel cellModel;
    private final CellController cells;
    private final WeekSide week;
    private final CalendarView view;
    private final MoveController moving;
    private final PrintWiring printing;

    /**
     * Builds the screen and reads today.
     *
     * @param drafts of this workstation; they outlive the screen
     */
    public DayWiring(Frame frame, DeskPeople people, Ids ids, Drafts drafts, Printing printing) {
        this.frame = frame;
        this.people = people;
        this.printing = new PrintWiring(frame, people, printing);
        var services = people.services();
        var directory = people.directory();
        var zone = directory.site().zone();
        model =
                new CalendarModel(
                        zone.date(frame.ticker().now()),
                        Weeks.of(people.locale(frame.texts().locale())));
        model.begin(Habit.read(people.calendarHabit()));
        controller =
                new CalendarController(
                        model,
                        frame.background(),
                        new CalendarController.Reading(
                                (first, last) ->
                                        services.days().days(people.session(), first, last),
                                (month, doctors) ->
                                        services.days().month(people.session(), month, doctors)),
                        new Pages(frame.texts(), frame.formats(), people::doctorsHere),
                        new CalendarController.SiteClock(frame.ticker(), zone.id()));
        refusals = new RefusalTexts(frame.texts(), frame.formats());
        undoTrail = frame.undoTrail(id -> services.visits().latest(people.session(), id), refusals);
        visitModel = new VisitModel(rights());
        visits = visits();
        booking = booking(ids, drafts);
        cellModel = new CellModel(new CellModel.Rights(mayBook(), mayInsist()));
        cells = new CellController(cellModel, frame.background(), outside());
        week = week();
        view = calendar();
        moving =
                new MoveWiring(frame, people, model, controller)
                        .installOn(view, week, undoTrail, mayBook());
        introduce();
        controller.today();
    }

    private VisitModel.Rights rights() {
        return new VisitModel.Rights(
                mayBook(),
                people.may(Permission.CHANGE_APPOINTMENT_STATUS),
                people.may(Permission.CANCEL_APPOINTMENT));
    }

    /** The dialog needs all of these; who lacks one has no button for it. */
    public boolean mayBook() {
        return people.may(Permission.BOOK_APPOINTMENT)
                && people.may(Permission.HOLD_SLOT)
                && people.may(Permission.VIEW_SLOTS)
                && people.may(Permission.FIND_PATIENT);
    }

    private VisitController visits() {
        var services = people.services();
        return new VisitController(
                visitModel,
                new SignedInVisits(people.session(), services.visits(), services.patients()),
                frame.background(),
                new VisitVoice(frame.texts(), refusals, frame.notices(), undoTrail, frame.newer()),
                new VisitController.Surroundings(
                        controller::refresh, this::move, this::bookNext, this::chooseNothing));
    }

    private Booking booking(Ids ids, Drafts drafts) {
        var services = people.services();
        return new Booking(
                new BookingDesk(
                        people.session(),
                        services.directory(),
                        services.patients(),
                        services.duplicates(),
                        services.slots(),
                        services.booking(),
                        remedies()),
                new BookingPlace(
                        frame.overlay(),
                        frame.background(),
                        frame.notices(),
                        frame.texts(),
                        frame.formats(),
                        frame.ticker()),
                ids,
                drafts,
                this::booked);
    }

    private Remedies remedies() {
        return new Remedies(
                people.session(),
                people.services().whyNot(),
                people.services().overbooking(),
                new Remedies.Rights(
                        people.may(Permission.OVERBOOK),
                        people.may(Permission.OVERRIDE_BLOCKED_TIME)));
    }

    private boolean mayInsist() {
        return people.may(Permission.OVERBOOK) || people.may(Permission.OVERRIDE_BLOCKED_TIME);
    }

    private CellController.Outside outside() {
        return new CellController.Outside(
                cell ->
                        people.services()
                                .whyNot()
                                .why(
                                        people.session(),
                                        new WhyNotService.Cell(
                                                cell.practitioner(),
                                                Optional.empty(),
                                                cell.start()))
                                .reasons(),
                people::doctorName,
                cell -> book(new BookingStart.FreeTime(cell.practitioner(), cell.start())),
                () -> view.focusGrid());
    }

    private CalendarView.WhyNot whyNot() {
        return new CalendarView.WhyNot(
                new CellView(frame.texts(), frame.formats(), cellModel, cells),
                people.may(Permission.VIEW_SLOTS) ? cells::ask : (doctor, start) -> {});
    }

    private clinic.docket.ui.calendar.Words words() {
        return new clinic.docket.ui.calendar.Words(frame.texts(), frame.formats(), frame.keys());
    }

    private WeekSide week() {
        return new WeekSide(
                words(),
                new WeekSide.Place(frame.background(), frame.ticker()),
                model,
                controller,
                new WeekController.Outside(
                        () -> people.directory().practitioners(),
                        this::nextFree,
                        controller::todaysDate,
                        this::bookOffer));
    }

    private Optional<NextSlots> nextFree(Practitioner doctor, LocalDate from, int limit) {
        return people.may(Permission.VIEW_SLOTS)
                ? people.services().slots().nextOf(people.session(), doctor.id(), from, limit)
                : Optional.empty();
    }

    /** Behind the dialog stands the week of the time that it books. */
    private void bookOffer(WeekModel.Offer offer) {
        var slot = offer.slot();
        var start = slot.range().start();
        controller.goTo(people.directory().site().zone().date(start));
        book(new BookingStart.FreeTime(slot.practitioner(), start, Optional.of(offer.visitType())));
    }

    private CalendarView calendar() {
        var panel =
                new VisitView(
                        new clinic.docket.ui.visit.Words(
                                frame.texts(), frame.formats(), frame.keys()),
                        visitModel,
                        visits,
                        frame.ticker(),
                        frame.overlay());
        panel.whileEmpty(week.panel());
        var keys = new KeyMap("desk");
        var calendar =
                new CalendarView(
                        words(),
                        frame.ticker(),
                        model,
                        controller,
                        new CalendarView.Surroundings(
                                new BarWiring(frame, people, actions()).endOfBar(keys),
                                panel,
                                (doctor, start) -> book(new BookingStart.FreeTime(doctor, start)),
                                visits::next,
                                whyNot()));
        if (people.may(Permission.CHANGE_APPOINTMENT_STATUS)) {
            var late = new LateWiring(frame, people, model, controller, refusals);
            keys.on("L", () -> late.ask(calendar::column));
        }
        keys.installOn(calendar);
        return calendar;
    }

    private void printDay() {
        printing.openDay(model.dateProperty().get());
    }

    private boolean mayPrint() {
        return people.may(Permission.VIEW_PATIENT);
    }

    private BarWiring.Actions actions() {
        return new BarWiring.Actions(
                patient -> showPatient(patient.id()),
                mayPrint() ? Optional.of(this::printDay) : Optional.empty(),
                mayBook() ? Optional.of(this::bookNextFree) : Optional.empty());
    }

    private void introduce() {
        if (mayPrint()) {
            visits.offerSlip(printing::openSlip);
        }
        visitModel.carryingProperty().bind(moving.carrying());
        visitModel.pinnedProperty().bind(moving.pinned());
        model.dateProperty().subscribe(date -> cells.leave());
        model.dateProperty().subscribe(date -> visitModel.dayProperty().set(model.sheet()));
        model.selectedProperty()
                .subscribe(chosen -> chosen.ifPresentOrElse(this::openVisit, visits::clear));
        model.habitProperty().subscribe((before, now) -> keep(now));
        model.pageProperty()
                .subscribe(page -> {
                    visitModel.dayProperty().set(model.sheet());
                    reopenChosen();
                });
    }

    private void keep(Habit habit) {
        var line = habit.write();
        frame.background()
                .run(() -> people.services().habits().keep(people.session(), line))
                .start();
    }

    private void openVisit(AppointmentId chosen) {
        if (people.may(Permission.VIEW_PATIENT)) {
            visits.open(chosen);
        }
    }

    /** Others may have taken the chosen visit a step further, or renamed its patient. */
    private void reopenChosen() {
        model.selectedProperty().get().filter(this::isOutOfDate).ifPresent(this::openVisit);
    }

    /** A change may be of any day and of any doctor: the page that is shown is compared. */
    public void changedElsewhere() {
        controller.refreshByOthers();
        week.changedElsewhere();
    }

    private boolean isOutOfDate(AppointmentId chosen) {
        var shown = visitModel.visit().map(each -> each.appointment());
        var listed = model.pageProperty().get().flatMap(page -> page.visit(chosen));
        return shown.filter(visit -> visit.id().equals(chosen)).isPresent()
                && listed.filter(visit -> !isAsShown(visit)).isPresent();
    }

    private boolean isAsShown(DayVisit listed) {
        return visitModel
                .visit()
                .filter(shown -> shown.appointment().version() == listed.version())
                .map(shown -> shown.card().patient())
                .filter(patient -> patient.name().equals(listed.patientName()))
                .filter(patient -> patient.alerts().equals(listed.alerts()))
                .isPresent();
    }

    private void chooseNothing() {
        model.selectedProperty().set(Optional.empty());
        view.focusGrid();
    }

    private void showPatient(PatientId id) {
        model.selectedProperty().set(Optional.empty());
        visits.openPatient(id);
        view.focusGrid();
    }

    private void bookNextFree() {
        book(new BookingStart.NextFree());
    }

    private void move(AppointmentId id) {
        moving.liftByKeys(id);
    }

    private void bookNext(PatientId id) {
        visitModel
                .patient()
                .map(PatientCard::patient)
                .filter(patient -> patient.id().equals(id))
                .ifPresent(
                        patient -> book(new BookingStart.ForPatient(PatientSummary.of(patient))));
    }

    /** Books a visit for somebody who was chosen on another screen. */
    public void bookFor(Patient patient) {
        book(new BookingStart.ForPatient(PatientSummary.of(patient)));
    }

    /** The side panel leads to the whole record. */
    public void offerRecord(Consumer<PatientId> open) {
        visits.offerRecord(open);
    }

    private void book(BookingStart start) {
        if (mayBook()) {
            booking.open(start);
        }
    }

    private void booked(Appointment appointment) {
        controller.goTo(people.directory().site().zone().date(appointment.range().start()));
        model.selectedProperty().set(Optional.of(appointment.id()));
        view.focusGrid();
    }

    public CalendarView view() {
        return view;
    }

    public CalendarModel model() {
        return model;
    }

    public CalendarController controller() {
        return controller;
    }

    public Booking booking() {
        return booking;
    }
}
