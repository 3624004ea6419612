package clinic.docket.service.appointment.day;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.VisitTally;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonthSheetTest {
    private static final PractitionerId ADLER = SmallClinic.ADLER.id();
    private static final PractitionerId BRANDT = SmallClinic.BRANDT.id();
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
    void countsTheVisitsAndTheFreeTimeOfTheDoctorsWhoAreAskedFor() {
        clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("16:00"));

        var one = today(List.of(ADLER));
        assertThat(one.visits()).isEqualTo(1);
        assertThat(one.presence()).isEqualTo(DayTally.Presence.HERE);
        assertThat(one.free()).isEqualTo(Duration.ofHours(1));
        assertThat(today(List.of(BRANDT)).visits()).isZero();
        assertThat(today(List.of(ADLER, BRANDT)).visits()).isEqualTo(1);
    }

    @Test
    void agreesWithTheDay() {
        clinic.book(patient, "09:00");
        var sheet = clinic.services().days().day(clinic.receptionist(), clinic.day());
        var free =
                sheet.doctors().stream()
                        .flatMap(doctor -> doctor.free().stream())
                        .map(TimeRange::length)
                        .reduce(Duration.ZERO, Duration::plus);

        var tally = today(List.of(ADLER, BRANDT));

        assertThat(tally.visits()).isEqualTo(sheet.counts().booked());
        assertThat(tally.free()).isEqualTo(free);
    }

    @Test
    void tellsClosedDaysAndHolidaysAndThatOnlyOthersWork() {
        assertThat(today(List.of()).presence()).isEqualTo(DayTally.Presence.AWAY);
        var sunday = clinic.day().minusDays(1);
        assertThat(month(sunday, List.of(ADLER)).day(sunday))
                .map(DayTally::presence)
                .contains(DayTally.Presence.CLOSED);
        var holiday =
                new Holiday(
                        clinic.nextId(), SmallClinic.SITE.id(), clinic.day(), "Founding day", 0);
        clinic.services().timetable().save(clinic.administrator(), holiday).orThrow();

        var closed = today(List.of(ADLER));
        assertThat(closed.holiday()).isEqualTo("Founding day");
        assertThat(closed.presence()).isEqualTo(DayTally.Presence.CLOSED);
        assertThat(closed.free()).isZero();
    }

    @Test
    void readsAMonthWithFewStatements() {
        long before = clinic.database().sqlCount();
        today(List.of(ADLER, BRANDT));

        assertThat(clinic.database().sqlCount() - before).isLessThanOrEqualTo(8);
    }

    /** In Berlin the 25th has 25 hours, and 22:30 UTC of the 24th is already its first hour. */
    @Test
    void countsAVisitOnTheDayOfTheSiteInTheNightOfTheChangeOfTheClock() {
        var sheet =
                of(
                        tally("2026-10-24T21:55:00Z", 1),
                        tally("2026-10-24T22:30:00Z", 2),
                        tally("2026-10-25T22:55:00Z", 3),
                        tally("2026-10-25T23:00:00Z", 4));

        assertThat(sheet.days().subList(23, 26))
                .extracting(DayTally::visits)
                .containsExactly(1, 5, 4);
    }

    @Test
    void countsMoreVisitsThanAListHolds() {
        var start = Instant.parse("2026-10-05T06:00:00Z");
        var many =
                IntStream.range(0, 7000)
                        .mapToObj(i -> new VisitTally(minutes(start.plusSeconds(i), 5), 1))
                        .toArray(VisitTally[]::new);

        assertThat(of(many).day(LocalDate.of(2026, 10, 5))).map(DayTally::visits).contains(7000);
    }

    private static MonthSheet of(VisitTally... visits) {
        var timetable = new Timetable(SmallClinic.SITE, List.of(), List.of(), List.of(), List.of());
        return new MonthRecords(
                        timetable, List.of(ADLER), List.of(ADLER), List.of(visits), Instant.EPOCH)
                .sheet(YearMonth.of(2026, 10));
    }

    private static VisitTally tally(String start, int visits) {
        return new VisitTally(minutes(Instant.parse(start), 5), visits);
    }

    private static TimeRange minutes(Instant start, int length) {
        return TimeRange.of(start, Duration.ofMinutes(length));
    }

    private static DayTally today(List<PractitionerId> doctors) {
        return month(clinic.day(), doctors).day(clinic.day()).orElseThrow();
    }

    private static MonthSheet month(LocalDate date, List<PractitionerId> doctors) {
        return clinic.services().days().month(clinic.receptionist(), YearMonth.from(date), doctors);
    }
}
