package clinic.docket.app.wiring;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.audit.TrailVerification;
import clinic.docket.ui.admin.AdminScreen;
import clinic.docket.ui.admin.AdminServices;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.call.CallController;
import clinic.docket.ui.call.CallModel;
import clinic.docket.ui.call.CallView;
import clinic.docket.ui.login.PinDialog;
import clinic.docket.ui.myday.MyDayScreen;
import clinic.docket.ui.myday.MyDayWords;
import clinic.docket.ui.myday.SignedInDoctor;
import clinic.docket.ui.patient.PatientScreen;
import clinic.docket.ui.patient.RecordController;
import clinic.docket.ui.patient.RecordModel;
import clinic.docket.ui.patient.page.RecordWords;
import clinic.docket.ui.shell.Screen;
import clinic.docket.ui.shell.ShellController;
import clinic.docket.ui.shell.ShellModel;
import clinic.docket.ui.shell.ShellView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The main window of somebody who has signed in: rail, screens, status line. A screen is a line
 * here.
 */
public final class Desk {
    private final Frame frame;
    private final DeskPeople people;
    private final ShellModel model;
    private final DayWiring day;
    private final Optional<PatientScreen> patients;
    private final Optional<MyDayScreen> myDay;
    private final EditWiring edits;
    private final DuplicateWiring duplicates;
    private final Optional<AdminScreen> administration;
    private final ShellController controller;
    private final ShellView view;
    private final Optional<CallController> calls;

    /**
     * What leaves the desk.
     *
     * @param onLook another theme or language was chosen
     * @param onLock to the sign-in screen
     * @param onDatabase shows where the clinic's data are, to those who look after them
     * @param printing to paper and files
     */
    public record Exits(
            Consumer<ShellModel.Look> onLook,
            Runnable onLock,
            Runnable onDatabase,
            Printing printing) {
        /** Without a memory of how it was printed, and without a database to choose. */
        public Exits(Consumer<ShellModel.Look> onLook, Runnable onLock) {
            this(onLook, onLock, () -> {}, Printing.withoutMemory());
        }
    }

    public Desk(
            Frame frame,
            DeskPeople people,
            Ids ids,
            Drafts drafts,
            ShellModel.Look look,
            Exits exits) {
        day = new DayWiring(frame, people, ids, drafts, exits.printing());
        var screens = new ArrayList<Screen>();
        screens.add(calendar());
        myDay = myDay(frame, people);
        // Whoever treats patients begins with their own.
        myDay.ifPresent(own -> screens.addFirst(screen(own)));
        edits = new EditWiring(frame, people);
        duplicates = new DuplicateWiring(frame, people);
        patients =
                people.may(Permission.VIEW_PATIENT)
                        ? Optional.of(patients(frame, people))
                        : Optional.empty();
        patients.ifPresent(screen -> screens.add(screen(screen)));
        administration = administration(frame, people, ids);
        administration.ifPresent(admin -> screens.add(screen(admin)));
        this.frame = frame;
        this.people = people;
        model = new ShellModel(place(people), look, screens);
        model.busyProperty().bind(frame.background().slowProperty());
        model.siteProperty().bind(people.site());
        var names = frame.formats().names();
        controller =
                new ShellController(
                        model,
                        names,
                        new ShellController.Outside(
                                exits.onLook(),
                                this::setPin,
                                exits.onLock(),
                                Optional.of(exits.onDatabase())
                                        .filter(_ -> people.may(Permission.MANAGE_USERS))));
        view =
                new ShellView(
                        frame.texts(),
                        model,
                        controller,
                        new ShellView.Window(frame.overlay(), names));
        calls = calls(frame, people);
        if (patients.isPresent()) {
            day.offerRecord(this::openRecord);
            myDay.ifPresent(own -> own.controller().offerRecord(this::openRecord));
        }
    }

    /** For doctors who treat patients; the calendar is theirs as well. */
    private static Optional<MyDayScreen> myDay(Frame frame, DeskPeople people) {
        var session = people.session();
        if (session.role() != Role.DOCTOR
                || session.practitioner().isEmpty()
                || !people.may(Permission.VIEW_CALENDAR)
                || !people.may(Permission.VIEW_PATIENT)) {
            return Optional.empty();
        }
        var services = people.services();
        return Optional.of(
                new MyDayScreen(
                        new MyDayWords(frame.texts(), frame.formats(), frame.keys()),
                        new MyDayScreen.Place(
                                frame.overlay(),
                                frame.background(),
                                frame.notices(),
                                frame.ticker()),
                        new SignedInDoctor(
                                session, services.myDay(), services.visits(), services.delays()),
                        people.may(Permission.CHANGE_APPOINTMENT_STATUS)));
    }

    private static Screen screen(MyDayScreen own) {
        return new Screen(
                "my-day",
                "fth-list",
                "shell.rail.myDay",
                own.view(),
                List.of(
                        new Screen.KeyHint("Enter", "shell.hint.callNext"),
                        new Screen.KeyHint("Space", "shell.hint.done"),
                        new Screen.KeyHint("L", "shell.hint.late")),
                own::shown);
    }

    private PatientScreen patients(Frame frame, DeskPeople people) {
        var zone = people.directory().site().zone();
        var services = people.services();
        return new PatientScreen(
                new RecordWords(
                        frame.texts(),
                        frame.formats(),
                        frame.keys(),
                        () -> zone.date(frame.ticker().now())),
                frame.background(),
                (typed, limit) -> services.patients().find(people.session(), typed, limit),
                new RecordModel.Rights(
                        people.may(Permission.FIND_PATIENT),
                        day.mayBook(),
                        people.may(Permission.EDIT_PATIENT),
                        people.may(Permission.MERGE_PATIENTS)),
                new RecordController.Outside(
                        id -> services.records().open(people.session(), id),
                        this::bookFor,
                        this::edit,
                        new RecordController.Merging(this::listDuplicates, this::undoMerge),
                        () -> frame.notices().failed(frame.texts().get("record.gone"))));
    }

    private static Screen screen(PatientScreen patients) {
        return new Screen(
                "patients",
                "fth-users",
                "shell.rail.patients",
                patients.view(),
                List.of(
                        new Screen.KeyHint("/", "shell.hint.find"),
                        new Screen.KeyHint("B", "shell.hint.book")),
                patients::shown);
    }

    private void openRecord(PatientId id) {
        patients.ifPresent(screen -> screen.want(id));
        controller.open("patients");
    }

    private void listDuplicates() {
        duplicates.open(this::readAgain);
    }

    private void undoMerge(Patient survivor) {
        duplicates.undo(survivor, this::readAgain);
    }

    private void readAgain(PatientId changed) {
        patients.ifPresent(screen -> screen.controller().open(changed));
    }

    private void edit(Patient patient) {
        patients.ifPresent(screen -> edits.open(patient, screen));
    }

    /** The day shows what was booked. */
    private void bookFor(Patient patient) {
        controller.open("calendar");
        day.bookFor(patient);
    }

    private Screen calendar() {
        return new Screen(
                "calendar",
                "fth-calendar",
                "shell.rail.calendar",
                day.view(),
                List.of(
                        new Screen.KeyHint("/", "shell.hint.find"),
                        new Screen.KeyHint("B", "shell.hint.book"),
                        new Screen.KeyHint("A", "shell.hint.arrived")),
                day.view()::focusGrid);
    }

    private static Optional<AdminScreen> administration(Frame frame, DeskPeople people, Ids ids) {
        if (!people.may(Permission.MANAGE_USERS) && !people.may(Permission.MANAGE_SCHEDULE)) {
            return Optional.empty();
        }
        var services = people.services();
        return Optional.of(
                new AdminScreen(
                        new PageContext(
                                people.session(),
                                frame.background(),
                                frame.notices(),
                                frame.texts(),
                                frame.formats(),
                                frame.ticker()::now,
                                ids),
                        people.directory().clinicName(),
                        new AdminServices(
                                services.users(),
                                services.rights(),
                                services.lockTimes(),
                                services.directory(),
                                services.timetable(),
                                services.policies(),
                                services.sites(),
                                services.country())));
    }

    /** For the desk: whoever treats patients is not disturbed. */
    private Optional<CallController> calls(Frame frame, DeskPeople people) {
        var session = people.session();
        if (session.role() == Role.DOCTOR
                || !people.may(Permission.VIEW_CALENDAR)
                || !people.may(Permission.CHANGE_APPOINTMENT_STATUS)) {
            return Optional.empty();
        }
        var service = people.services().deskCalls();
        var open = new CallModel();
        var controls =
                new CallController(
                        open,
                        frame.background(),
                        new CallController.Desk(
                                () -> service.open(session),
                                call -> service.answer(session, call)));
        view.tell(
                new CallView(
                        new CallView.Words(frame.texts(), frame.formats(), frame.keys()),
                        open,
                        controls,
                        frame.ticker()));
        return Optional.of(controls);
    }

    private void setPin() {
        new PinDialog(
                        new PinDialog.Place(
                                frame.texts(),
                                frame.formats(),
                                frame.overlay(),
                                frame.notices(),
                                frame.background()),
                        people.session(),
                        people.services().signIn())
                .open();
    }

    private static Screen screen(AdminScreen admin) {
        return new Screen(
                "admin",
                "fth-settings",
                "shell.rail.admin",
                admin.view(),
                List.of(new Screen.KeyHint("/", "shell.hint.find")),
                admin::show);
    }

    private static ShellModel.Place place(DeskPeople people) {
        var session = people.session();
        return new ShellModel.Place(
                session.displayName(),
                "shell.role." + session.role().name(),
                session.workstation(),
                people.demo());
    }

    /** Whoever may read the trail reads, as long as it lasts, that it is not as it was written. */
    public void tellOfTrail(TrailVerification.Verdict verdict) {
        boolean alarming = !verdict.isClean() && people.may(Permission.VIEW_AUDIT);
        model.alarmProperty().set(alarming ? Optional.of(tampered(verdict)) : Optional.empty());
    }

    /** Other workstations have changed something; each screen reads again what it shows. */
    public void tellOfNews(News news) {
        readAgain();
        if (news.subjects().contains(LiveSubject.SCHEDULE)) {
            people.known().readAgain(frame.background(), this::readAgain);
        }
        if (news.subjects().contains(LiveSubject.CALLS)) {
            calls.ifPresent(CallController::refresh);
        }
    }

    /** What is on screen may be old. */
    public void tellOfLoss(RuntimeException failure) {
        day.controller().lost(failure);
    }

    private String tampered(TrailVerification.Verdict verdict) {
        return frame.texts()
                .format(
                        "shell.trail.tampered",
                        verdict.faults(),
                        frame.formats().dateTime(verdict.at()));
    }

    /** The database is there again: it may tell other things than what is on screen. */
    public void readAgain() {
        day.changedElsewhere();
        myDay.ifPresent(MyDayScreen::changedElsewhere);
    }

    /** The window tells it on every screen. */
    public void tellOfOutage(boolean lasts) {
        day.view().tellOfOutage(lasts);
    }

    public ShellModel shell() {
        return model;
    }

    /** In whose language it speaks. */
    public Frame frame() {
        return frame;
    }

    public DeskPeople people() {
        return people;
    }

    public ShellView view() {
        return view;
    }

    public ShellController controller() {
        return controller;
    }

    public DayWiring day() {
        return day;
    }

    /** Absent for whoever treats nobody. */
    public Optional<MyDayScreen> myDay() {
        return myDay;
    }

    /** Absent for whoever may not see patients. */
    public Optional<PatientScreen> patients() {
        return patients;
    }

    /** Absent for whoever may not administer. */
    public Optional<AdminScreen> administration() {
        return administration;
    }
}
