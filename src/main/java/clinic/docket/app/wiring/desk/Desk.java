package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DayWiring;
import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.Printing;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.audit.TrailVerification;
import clinic.docket.ui.admin.AdminScreen;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.call.CallController;
import clinic.docket.ui.login.PinDialog;
import clinic.docket.ui.myday.MyDayScreen;
import clinic.docket.ui.patient.PatientScreen;
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
    private final Optional<RecordRoom> patients;
    private final Optional<MyDayScreen> myDay;
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
        DraftRoom.join(frame, people, drafts);
        day = new DayWiring(frame, people, ids, drafts, exits.printing());
        var screens = new ArrayList<Screen>();
        screens.add(calendar());
        myDay = MyDayRoom.of(frame, people);
        // Whoever treats patients begins with their own.
        myDay.ifPresent(own -> screens.addFirst(MyDayRoom.listed(own)));
        patients = RecordRoom.of(frame, people, day.mayBook(), this::bookFor);
        patients.ifPresent(room -> screens.add(room.listed()));
        administration = AdminRoom.of(frame, people, ids);
        administration.ifPresent(admin -> screens.add(AdminRoom.listed(admin)));
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
        calls = CallRoom.of(frame, people, view);
        if (patients.isPresent()) {
            day.offerRecord(this::openRecord);
            myDay.ifPresent(own -> own.controller().offerRecord(this::openRecord));
        }
    }

    private void openRecord(PatientId id) {
        patients.ifPresent(room -> room.records().want(id));
        controller.open("patients");
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
        myDay.ifPresent(own -> own.tellOfOutage(lasts));
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
        return patients.map(RecordRoom::records);
    }

    /** Absent for whoever may not administer. */
    public Optional<AdminScreen> administration() {
        return administration;
    }
}
