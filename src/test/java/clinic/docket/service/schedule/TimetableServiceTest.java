package clinic.docket.service.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimetableServiceTest {
    /** Of Dr. Adler on Mondays. */
    private static final UUID HOURS = SmallClinic.id(100);

    private OpenClinic clinic;
    private TimetableService service;
    private Session admin;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().timetable();
        admin = clinic.administrator();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void showsAllThatHoldsTodayOrLater() {
        var timetable = service.timetable(clinic.receptionist());

        assertThat(timetable.hours()).hasSize(10);
        assertThat(timetable.breaks()).hasSize(10);
    }

    @Test
    void addsHoursThatDoNotTouchOthers() {
        var saved = service.save(admin, hours(DayOfWeek.SATURDAY, "09:00", "12:00")).orThrow();

        assertThat(saved.version()).isEqualTo(1);
        assertThat(clinic.trail(saved.id()))
                .singleElement()
                .matches(entry -> entry.action() == AuditAction.CREATE);
    }

    @Test
    void refusesHoursThatOverlapOthersOfTheSameDoctor() {
        assertThat(service.save(admin, hours(DayOfWeek.MONDAY, "16:00", "19:00")).refused())
                .contains(new ScheduleRefusal.HoursOverlap("08:00–17:00"));
        assertThat(service.save(admin, hours(DayOfWeek.MONDAY, "17:00", "19:00")).isDone())
                .isTrue();
    }

    @Test
    void letsOddAndEvenWeeksDiffer() {
        var odd = hours(DayOfWeek.SUNDAY, "09:00", "12:00", WeekParity.ODD, Optional.empty());
        var even = hours(DayOfWeek.SUNDAY, "10:00", "14:00", WeekParity.EVEN, Optional.empty());
        var every = hours(DayOfWeek.SUNDAY, "11:00", "12:00", WeekParity.EVERY, Optional.empty());

        assertThat(service.save(admin, odd).isDone()).isTrue();
        assertThat(service.save(admin, even).isDone()).isTrue();
        assertThat(service.save(admin, every).isDone()).isFalse();
    }

    @Test
    void refusesHoursOffTheGridOrEndingBeforeTheyStart() {
        assertThat(service.save(admin, hours(DayOfWeek.SUNDAY, "09:02", "12:00")).refused())
                .contains(new ScheduleRefusal.NotOnGrid("from"));
        var yesterday = Optional.of(Fixtures.MONDAY.minusDays(1));
        var gone = hours(DayOfWeek.SUNDAY, "09:00", "12:00", WeekParity.EVERY, yesterday);
        assertThat(service.save(admin, gone).refused())
                .contains(new ScheduleRefusal.EndsBeforeStart());
    }

    @Test
    void refusesHoursThatWouldLeaveVisitsOutside() {
        clinic.book(patient, "09:00");
        clinic.book(patient, "16:00");

        assertThat(service.save(admin, shorter("10:00")).refused())
                .contains(new ScheduleRefusal.VisitsInTheWay(1));
        assertThat(service.removeHours(admin, HOURS).refused())
                .contains(new ScheduleRefusal.VisitsInTheWay(2));
        assertThat(service.save(admin, shorter("09:00")).isDone()).isTrue();
    }

    @Test
    void doesNotMindVisitsThatAreOver() {
        clinic.book(patient, "09:00");
        clinic.clock().set(Fixtures.at("18:00"));

        assertThat(service.save(admin, shorter("10:00")).isDone()).isTrue();
    }

    @Test
    void refusesABreakOverAVisitAndTakesOneOutsideTheHours() {
        clinic.book(patient, "09:00");

        assertThat(service.save(admin, pause("Tea", "09:15", "09:45")).refused())
                .contains(new ScheduleRefusal.VisitsInTheWay(1));
        assertThat(service.save(admin, pause("", "10:00", "10:15")).refused())
                .contains(new ScheduleRefusal.NameRequired());
        assertThat(service.save(admin, pause("Late", "19:00", "20:00")).isDone()).isTrue();
    }

    @Test
    void refusesAnAbsenceOverVisits() {
        clinic.book(patient, "09:00");
        clinic.book(patient, "10:00");

        assertThat(service.save(admin, absence("08:00", "12:00")).refused())
                .contains(new ScheduleRefusal.VisitsInTheWay(2));
        assertThat(service.save(admin, absence("13:00", "17:00")).isDone()).isTrue();
        assertThat(service.save(admin, absence("13:01", "17:00")).refused())
                .contains(new ScheduleRefusal.NotOnGrid("fromTime"));
    }

    @Test
    void refusesAHolidayOverVisitsOrOverAnotherOne() {
        clinic.book(patient, "09:00");

        assertThat(service.save(admin, holiday(Fixtures.MONDAY)).refused())
                .contains(new ScheduleRefusal.VisitsInTheWay(1));
        var tuesday = Fixtures.MONDAY.plusDays(1);
        assertThat(service.save(admin, holiday(tuesday)).isDone()).isTrue();
        assertThat(service.save(admin, holiday(tuesday)).refused())
                .contains(new ScheduleRefusal.HolidayExists());
    }

    @Test
    void removesWithAnEntryInTheTrailAndSilentlyTwice() {
        var absence = service.save(admin, absence("13:00", "17:00")).orThrow();
        var holiday = service.save(admin, holiday(Fixtures.MONDAY.plusDays(1))).orThrow();
        var pause = service.save(admin, pause("Late", "19:00", "20:00")).orThrow();

        assertThat(service.removeAbsence(admin, absence.id()).orThrow()).isEqualTo(absence.id());
        assertThat(service.removeAbsence(admin, absence.id()).isDone()).isTrue();
        assertThat(service.removeHoliday(admin, holiday.id()).isDone()).isTrue();
        assertThat(service.removeBreak(admin, pause.id()).isDone()).isTrue();
        assertThat(service.removeHours(admin, HOURS).isDone()).isTrue();

        assertThat(clinic.trail(absence.id()))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder(AuditAction.CREATE, AuditAction.DELETE);
        assertThat(service.timetable(admin).absences()).isEmpty();
        assertThat(service.timetable(admin).holidays()).isEmpty();
        assertThat(service.timetable(admin).hours()).hasSize(9);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        service.save(admin, shorter("09:00")).orThrow();

        assertThat(service.save(admin, shorter("10:00")).refused())
                .contains(new ScheduleRefusal.ScheduleChangedMeanwhile());
    }

    private WorkingHours hours(DayOfWeek day, String from, String until) {
        return hours(day, from, until, WeekParity.EVERY, Optional.empty());
    }

    private WorkingHours hours(
            DayOfWeek day, String from, String until, WeekParity parity, Optional<LocalDate> last) {
        return new WorkingHours(
                clinic.nextId(),
                SmallClinic.ADLER.id(),
                SmallClinic.SITE.id(),
                Optional.of(SmallClinic.ROOM_1.id()),
                new WeeklyPeriod(
                        day,
                        LocalTime.parse(from),
                        LocalTime.parse(until),
                        parity,
                        Fixtures.MONDAY,
                        last),
                0);
    }

    private static WorkingHours shorter(String from) {
        return new WorkingHours(
                HOURS,
                SmallClinic.ADLER.id(),
                SmallClinic.SITE.id(),
                Optional.of(SmallClinic.ROOM_1.id()),
                new WeeklyPeriod(
                        DayOfWeek.MONDAY,
                        LocalTime.parse(from),
                        LocalTime.of(17, 0),
                        WeekParity.EVERY,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()),
                1);
    }

    private ScheduleBreak pause(String name, String from, String until) {
        return new ScheduleBreak(
                clinic.nextId(),
                SmallClinic.ADLER.id(),
                SmallClinic.SITE.id(),
                name,
                new WeeklyPeriod(
                        DayOfWeek.MONDAY,
                        LocalTime.parse(from),
                        LocalTime.parse(until),
                        WeekParity.EVERY,
                        Fixtures.MONDAY,
                        Optional.empty()),
                0);
    }

    private Absence absence(String from, String until) {
        return new Absence(
                clinic.nextId(),
                SmallClinic.ADLER.id(),
                new TimeRange(Fixtures.at(from), Fixtures.at(until)),
                AbsenceKind.LEAVE,
                "",
                0);
    }

    private Holiday holiday(LocalDate date) {
        return new Holiday(clinic.nextId(), SmallClinic.SITE.id(), date, "Day off", 0);
    }
}
