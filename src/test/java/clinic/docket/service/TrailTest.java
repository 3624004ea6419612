package clinic.docket.service;

import static clinic.docket.service.appointment.claim.FreedFor.THIS_DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.patient.NewPatient;
import clinic.docket.store.failure.StorageFailure;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No change without its entry in the trail: when the entry cannot be written, nothing is. */
class TrailTest {
    private static OpenClinic clinic;
    private static Patient patient;
    private static Appointment booked;
    private static Appointment cancelled;
    private static HoldId held;

    @BeforeAll
    static void open() throws SQLException {
        clinic = OpenClinic.inMemory();
        clinic.startDay();
        patient = clinic.newPatient("Silva", "Mateus");
        booked = clinic.book(patient, "09:00");
        var toCancel = clinic.book(patient, "10:00");
        cancelled =
                clinic.services()
                        .visits()
                        .cancel(clinic.receptionist(), toCancel.id(), 1, ill())
                        .orThrow();
        held = new HoldId(clinic.nextId());
        hold(held, "11:00");
        try (var connection = clinic.database().foreignConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table audit_entry");
        }
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /** A change and its name. */
    record Change(String name, Consumer<OpenClinic> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesNothingWhenTheTrailCannotBeWritten(Change change) throws SQLException {
        var before = contents();

        var failure = catchThrowable(() -> change.make().accept(clinic));

        assertThat(failure).isInstanceOf(StorageFailure.class);
        assertThat(contents()).isEqualTo(before).isNotEmpty();
    }

    static Stream<Change> changes() {
        return Stream.of(
                        people(),
                        patients(),
                        visits(),
                        keptTimes(),
                        directory(),
                        timetable(),
                        removals())
                .flatMap(each -> each);
    }

    private static Stream<Change> people() {
        return Stream.of(
                change("sign in", c -> c.services().signIn().signIn("rita", "wrong", "desk")),
                change("sign out", c -> c.services().signIn().signOut(c.receptionist())),
                change(
                        "create a user",
                        c ->
                                c.services()
                                        .users()
                                        .create(
                                                c.administrator(),
                                                new NewUser(
                                                        "julia",
                                                        "Julia",
                                                        Role.RECEPTIONIST,
                                                        Optional.empty(),
                                                        "correct horse"))),
                change(
                        "switch a user off",
                        c ->
                                c.services()
                                        .users()
                                        .switchOff(
                                                c.administrator(), SmallClinic.RECEPTIONIST.id())),
                change(
                        "set a password",
                        c ->
                                c.services()
                                        .users()
                                        .setPassword(
                                                c.administrator(),
                                                SmallClinic.RECEPTIONIST.id(),
                                                "correct horse")),
                change(
                        "change a user",
                        c ->
                                c.services()
                                        .users()
                                        .change(c.administrator(), SmallClinic.RECEPTIONIST)),
                change(
                        "grant a right",
                        c ->
                                c.services()
                                        .rights()
                                        .change(
                                                c.administrator(),
                                                SmallClinic.RECEPTIONIST.id(),
                                                Permission.VIEW_AUDIT,
                                                true)));
    }

    private static Stream<Change> patients() {
        return Stream.of(
                change(
                        "register a patient",
                        c ->
                                c.services()
                                        .patients()
                                        .register(
                                                c.receptionist(),
                                                new NewPatient(
                                                        new PatientId(c.nextId()),
                                                        new PatientName("Kaya", "Elif"),
                                                        LocalDate.of(1980, 1, 1),
                                                        ""))),
                change(
                        "change a patient",
                        c -> c.services().patients().change(c.receptionist(), patient)),
                change(
                        "open a patient",
                        c -> c.services().patients().open(c.receptionist(), patient.id())),
                change(
                        "open a record",
                        c -> c.services().records().open(c.receptionist(), patient.id())));
    }

    private static Stream<Change> visits() {
        return Stream.of(
                change("open a visit", c -> c.services().visits().open(c.doctor(), booked.id())),
                change("book", c -> c.book(patient, "14:00")),
                change("hold", c -> hold(new HoldId(c.nextId()), "15:00")),
                change("release", c -> c.services().booking().release(c.receptionist(), held)),
                change(
                        "advance",
                        c ->
                                c.services()
                                        .visits()
                                        .advance(
                                                c.receptionist(),
                                                booked.id(),
                                                booked.version(),
                                                AppointmentStatus.ARRIVED)),
                change(
                        "cancel",
                        c ->
                                c.services()
                                        .visits()
                                        .cancel(
                                                c.receptionist(),
                                                booked.id(),
                                                booked.version(),
                                                ill())),
                change(
                        "run late",
                        c ->
                                c.services()
                                        .delays()
                                        .runLate(
                                                c.doctor(),
                                                SmallClinic.ADLER.id(),
                                                Duration.ofMinutes(20))),
                change(
                        "enter in error",
                        c ->
                                c.services()
                                        .visits()
                                        .enterInError(
                                                c.administrator(),
                                                booked.id(),
                                                booked.version(),
                                                "wrong patient")),
                change(
                        "step back",
                        c ->
                                c.services()
                                        .visits()
                                        .stepBack(
                                                c.receptionist(),
                                                cancelled.id(),
                                                cancelled.version())));
    }

    private static Stream<Change> keptTimes() {
        return Stream.of(change("move and keep the time", TrailTest::move));
    }

    private static void move(OpenClinic c) {
        var to = c.slot("13:00");
        c.services()
                .moves()
                .reschedule(c.receptionist(), booked.id(), booked.version(), to, THIS_DESK);
    }

    private static Stream<Change> directory() {
        return Stream.of(
                change(
                        "save a doctor",
                        c -> c.services().directory().save(c.administrator(), SmallClinic.BRANDT)),
                change(
                        "save a room",
                        c -> c.services().directory().save(c.administrator(), SmallClinic.ROOM_1)),
                change(
                        "save a type",
                        c -> c.services().directory().save(c.administrator(), SmallClinic.VIDEO)),
                change(
                        "save a policy",
                        c ->
                                c.services()
                                        .policies()
                                        .save(
                                                c.administrator(),
                                                BookingPolicy.usual(SmallClinic.SITE.id()))),
                change(
                        "save a lane",
                        c ->
                                c.services()
                                        .policies()
                                        .save(
                                                c.administrator(),
                                                new OverbookLane(
                                                        c.nextId(),
                                                        SmallClinic.SITE.id(),
                                                        1,
                                                        "Emergencies",
                                                        2,
                                                        true,
                                                        0))),
                change(
                        "withhold a type",
                        c ->
                                c.services()
                                        .policies()
                                        .withhold(
                                                c.administrator(),
                                                SmallClinic.ADLER.id(),
                                                Set.of(SmallClinic.VIDEO.id()))));
    }

    private static Stream<Change> timetable() {
        return Stream.of(
                change(
                        "save hours",
                        c ->
                                c.services()
                                        .timetable()
                                        .save(
                                                c.administrator(),
                                                new WorkingHours(
                                                        c.nextId(),
                                                        SmallClinic.ADLER.id(),
                                                        SmallClinic.SITE.id(),
                                                        Optional.empty(),
                                                        SmallClinic.weekly(DayOfWeek.SUNDAY, 8, 9),
                                                        0))),
                change(
                        "save a break",
                        c ->
                                c.services()
                                        .timetable()
                                        .save(
                                                c.administrator(),
                                                new ScheduleBreak(
                                                        c.nextId(),
                                                        SmallClinic.ADLER.id(),
                                                        SmallClinic.SITE.id(),
                                                        "Tea",
                                                        SmallClinic.weekly(DayOfWeek.SUNDAY, 8, 9),
                                                        0))),
                change(
                        "save an absence",
                        c ->
                                c.services()
                                        .timetable()
                                        .save(
                                                c.administrator(),
                                                new Absence(
                                                        c.nextId(),
                                                        SmallClinic.BRANDT.id(),
                                                        c.range("08:00", 60),
                                                        AbsenceKind.LEAVE,
                                                        "",
                                                        0))),
                change(
                        "save a holiday",
                        c ->
                                c.services()
                                        .timetable()
                                        .save(
                                                c.administrator(),
                                                new Holiday(
                                                        c.nextId(),
                                                        SmallClinic.SITE.id(),
                                                        c.day().plusDays(1),
                                                        "Day off",
                                                        0))));
    }

    private static Stream<Change> removals() {
        return Stream.of(
                change(
                        "remove hours",
                        c ->
                                c.services()
                                        .timetable()
                                        .removeHours(c.administrator(), SmallClinic.id(200))),
                change(
                        "remove a break",
                        c ->
                                c.services()
                                        .timetable()
                                        .removeBreak(c.administrator(), SmallClinic.id(101))));
    }

    private static Change change(String name, Consumer<OpenClinic> make) {
        return new Change(name, make);
    }

    private static Cancellation ill() {
        return new Cancellation(CancelledBy.PATIENT, "ill");
    }

    private static void hold(HoldId id, String time) {
        clinic.services()
                .booking()
                .hold(clinic.receptionist(), id, SmallClinic.CONSULTATION.id(), clinic.slot(time));
    }

    /** Every row of every table, as H2 would write it into a script. */
    private static List<String> contents() throws SQLException {
        try (var connection = clinic.database().foreignConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script nosettings")) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                String line = rows.getString(1);
                if (line.startsWith("INSERT") || line.startsWith("(")) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }
}
