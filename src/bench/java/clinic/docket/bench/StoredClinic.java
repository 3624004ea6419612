package clinic.docket.bench;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestClock;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.store.bulk.BulkStore;
import clinic.docket.store.bulk.BulkStore.BulkAppointment;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Twelve doctors with thirty visits each on every working day, from four weeks ahead back into the
 * past for as many visits as were ordered. The next weeks are the same for every order.
 */
final class StoredClinic implements AutoCloseable {
    static final int DOCTORS = 12;
    static final int VISITS_A_DAY = 30;
    private static final int PATIENTS = 5_000;
    private static final int WEEKS_AHEAD = 4;
    private static final int MORNING = 16;
    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final Duration LUNCH = Duration.ofHours(1);

    private final Database database;
    private final TestClock clock = new TestClock(Fixtures.NOW);
    private final Ids ids = new Ids(clock, new Random(5));
    private final Services services;
    private final List<Column> columns = new ArrayList<>();
    private final List<Patient> patients;

    /** A doctor and the doctor's room. */
    private record Column(PractitionerId doctor, RoomId room) {}

    StoredClinic(DatabaseSettings settings, int visits) {
        database = Database.open(settings, () -> false);
        services = Services.on(database, clock, ids, new Passwords(4));
        SmallClinic.store(database.transactions());
        columns.add(new Column(SmallClinic.ADLER.id(), SmallClinic.ROOM_1.id()));
        columns.add(new Column(SmallClinic.BRANDT.id(), SmallClinic.ROOM_2.id()));
        database.transactions()
                .run(() -> IntStream.range(columns.size(), DOCTORS).forEach(this::addDoctor));
        var bulk = new BulkStore(database.transactions());
        patients =
                bulk.addPatients(
                        IntStream.range(0, PATIENTS)
                                .mapToObj(i ->
                                        Fixtures.patient(100_000 + i, "Family" + i, "Given" + i)),
                        count -> {});
        bulk.addAppointments(days().flatMap(this::visitsOf).limit(visits), StoredClinic::tell);
    }

    private static void tell(long stored) {
        if (stored % 100_000 == 0) {
            System.out.println(stored + " visits stored");
        }
    }

    private void addDoctor(int number) {
        var schedule = new ScheduleStore(database.transactions());
        var room = new RoomId(ids.next());
        var doctor = new PractitionerId(ids.next());
        schedule.save(new Room(room, SmallClinic.SITE.id(), "Room " + number, true, 0));
        schedule.save(
                new Practitioner(
                        doctor,
                        "Dr. " + number,
                        "General practice",
                        number % 12 + 1,
                        true,
                        number,
                        0));
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            new TimetableStore(database.transactions())
                    .save(
                            new WorkingHours(
                                    ids.next(),
                                    doctor,
                                    SmallClinic.SITE.id(),
                                    Optional.of(room),
                                    SmallClinic.weekly(day, 8, 17),
                                    0));
        }
        columns.add(new Column(doctor, room));
    }

    /** Working days, the last first. */
    private static Stream<LocalDate> days() {
        return Stream.iterate(
                        Fixtures.MONDAY.plusWeeks(WEEKS_AHEAD).minusDays(1),
                        day -> day.minusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
    }

    private Stream<BulkAppointment> visitsOf(LocalDate date) {
        return columns.stream()
                .flatMap(column ->
                        IntStream.range(0, VISITS_A_DAY)
                                .mapToObj(number -> visit(column, date, number)));
    }

    private BulkAppointment visit(Column column, LocalDate date, int number) {
        var start =
                Fixtures.at(date, "08:00")
                        .plus(LENGTH.multipliedBy(number))
                        .plus(number < MORNING ? Duration.ZERO : LUNCH);
        var range = TimeRange.of(start, LENGTH);
        boolean past = date.isBefore(Fixtures.MONDAY);
        var status = past ? AppointmentStatus.FULFILLED : AppointmentStatus.BOOKED;
        var id = ids.next();
        var patient = patients.get(Math.floorMod(date.toEpochDay() * 360 + number, PATIENTS));
        return new BulkAppointment(
                new Appointment(
                        new AppointmentId(id),
                        SmallClinic.SITE.id(),
                        column.doctor(),
                        Optional.of(column.room()),
                        patient.id(),
                        SmallClinic.CONSULTATION.id(),
                        range,
                        range,
                        0,
                        status,
                        StepTimes.startingAt(AppointmentStatus.BOOKED, start.minusSeconds(86_400)),
                        "",
                        BookingSource.PHONE,
                        Optional.empty(),
                        0),
                List.of());
    }

    /** With the doctor of this column, counted from 0, in the doctor's room. */
    Slot slot(int column, TimeRange range) {
        var at = columns.get(column);
        return new Slot(at.doctor(), SmallClinic.SITE.id(), Optional.of(at.room()), range);
    }

    /** Until the next call; it stands still in between. */
    void setClock(Instant now) {
        clock.set(now);
    }

    Services services() {
        return services;
    }

    /** The same again after the last one. */
    Patient patient(int number) {
        return patients.get(number % patients.size());
    }

    UUID nextId() {
        return ids.next();
    }

    Session receptionist() {
        return Sessions.at(
                SmallClinic.RECEPTIONIST, SmallClinic.SITE.id(), SmallClinic.DESK.name());
    }

    @Override
    public void close() {
        database.close();
    }
}
