package clinic.docket.service.appointment.day;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayServiceTest {
    private static OpenClinic clinic;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
    }

    @Test
    void showsAColumnPerDoctorWithHoursAndBreaks() {
        var sheet = day(clinic.day());

        assertThat(sheet.site()).isEqualTo(SmallClinic.SITE);
        assertThat(sheet.holiday()).isEmpty();
        assertThat(sheet.doctors())
                .extracting(DoctorDay::practitioner)
                .containsExactly(SmallClinic.ADLER, SmallClinic.BRANDT);
        var adler = sheet.doctors().getFirst();
        assertThat(adler.roomName()).isEqualTo("Room 1");
        assertThat(adler.working()).containsExactly(clinic.range("08:00", 540));
        assertThat(adler.pauses())
                .containsExactly(new DoctorDay.Pause("Lunch", clinic.range("12:00", 60)));
    }

    @Test
    void showsNobodyOnADayWithoutHours() {
        assertThat(day(clinic.day().minusDays(1)).doctors()).isEmpty();
    }

    @Test
    void countsWhatIsFreeFromNowOn() {
        clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("08:53"));

        var adler = day(clinic.day()).doctors().getFirst();

        assertThat(adler.free())
                .containsExactly(clinic.range("09:30", 150), clinic.range("13:00", 240));
    }

    @Test
    void showsNothingFreeOnAPastDay() {
        var past = day(clinic.day().minusDays(7));

        assertThat(past.counts().free()).isZero();
        assertThat(past.doctors()).allMatch(column -> column.free().isEmpty());
    }

    @Test
    void countsTheVisitsOfTheTopBar() {
        var visits = clinic.services().visits();
        var desk = clinic.receptionist();
        clinic.book(patient, "13:00");
        var arrived = clinic.book(patient, "13:30");
        visits.advance(desk, arrived.id(), 1, AppointmentStatus.ARRIVED).orThrow();
        var checkedIn = clinic.book(patient, "14:00");
        visits.advance(desk, checkedIn.id(), 1, AppointmentStatus.ARRIVED).orThrow();
        visits.advance(desk, checkedIn.id(), 2, AppointmentStatus.CHECKED_IN).orThrow();
        var cancelled = clinic.book(patient, "14:30");
        visits.cancel(desk, cancelled.id(), 1, new Cancellation(CancelledBy.PATIENT, "ill"))
                .orThrow();

        var sheet = day(clinic.day());

        assertThat(sheet.counts()).isEqualTo(new DayCounts(3, 1, 2, 4));
        assertThat(sheet.doctors().getFirst().visits())
                .extracting(DayVisit::status)
                .containsExactly(
                        AppointmentStatus.BOOKED,
                        AppointmentStatus.ARRIVED,
                        AppointmentStatus.CHECKED_IN,
                        AppointmentStatus.CANCELLED);
    }

    @Test
    void showsHoldsWithTheirWorkstation() {
        var id = new HoldId(clinic.nextId());
        var hold =
                clinic.services()
                        .booking()
                        .hold(
                                clinic.secondDesk(),
                                id,
                                SmallClinic.CONSULTATION.id(),
                                clinic.slot("10:00"))
                        .orThrow();

        assertThat(day(clinic.day()).doctors().getFirst().holds())
                .containsExactly(new DoctorDay.HeldTime(hold, "second-desk"));
        assertThat(day(clinic.day()).doctors().getFirst().free())
                .noneMatch(gap -> gap.overlaps(hold.range()));
    }

    @Test
    void showsWhoIsAway() {
        var absence =
                new Absence(
                        clinic.nextId(),
                        SmallClinic.BRANDT.id(),
                        new TimeRange(clinic.at("13:00"), clinic.at("17:00")),
                        AbsenceKind.TRAINING,
                        "training",
                        0);
        clinic.services().timetable().save(clinic.administrator(), absence).orThrow();

        var brandt = day(clinic.day()).doctors().getLast();

        assertThat(brandt.absences()).extracting(Absence::id).containsExactly(absence.id());
        assertThat(brandt.free()).containsExactly(clinic.range("08:00", 240));
    }

    @Test
    void namesTheHolidayAndClosesTheDay() {
        var holiday =
                new Holiday(
                        clinic.nextId(), SmallClinic.SITE.id(), clinic.day(), "Founding day", 0);
        clinic.services().timetable().save(clinic.administrator(), holiday).orThrow();

        var sheet = day(clinic.day());

        assertThat(sheet.holiday()).isEqualTo("Founding day");
        assertThat(sheet.doctors()).isEmpty();
    }

    @Test
    void readsADayWithFewStatements() {
        long before = clinic.database().sqlCount();
        day(clinic.day());

        assertThat(clinic.database().sqlCount() - before).isLessThanOrEqualTo(12);
    }

    @Test
    void readsAWeekAsItsDaysWithAsFewStatementsAsOneDay() {
        clinic.book(patient, "09:00");
        var monday = clinic.day();
        long before = clinic.database().sqlCount();
        var week = clinic.services().days().days(clinic.receptionist(), monday, monday.plusDays(6));

        assertThat(clinic.database().sqlCount() - before).isLessThanOrEqualTo(12);
        assertThat(week)
                .containsExactlyElementsOf(
                        monday.datesUntil(monday.plusDays(7)).map(DayServiceTest::day).toList());
        assertThat(week.getFirst().doctors().getFirst().visits()).hasSize(1);
    }

    private static DaySheet day(LocalDate date) {
        return clinic.services().days().day(clinic.receptionist(), date);
    }
}
