package clinic.docket.store.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.session.DuplicateRecord;
import clinic.docket.store.session.StaleRecord;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleStoreTest extends StoreContract {
    @Test
    void returnsEverythingAsItWasStored() {
        Site site = site();
        Room room = save(new Room(new RoomId(Fresh.id()), site.id(), "Salle d’été", true, 0));
        Practitioner doctor = save(doctor(0));
        VisitType type = save(type());

        assertThat(read(() -> schedule().site(site.id()))).contains(site);
        assertThat(read(() -> schedule().sites())).contains(site);
        assertThat(read(() -> schedule().rooms(site.id()))).containsExactly(room);
        assertThat(read(() -> schedule().room(room.id()))).contains(room);
        assertThat(read(() -> schedule().practitioner(doctor.id()))).contains(doctor);
        assertThat(read(() -> schedule().practitioners())).contains(doctor);
        assertThat(read(() -> schedule().visitType(type.id()))).contains(type);
        assertThat(read(() -> schedule().visitTypes())).contains(type);
        assertThat(doctor.version()).isEqualTo(1);
    }

    @Test
    void growsTheVersionAndRefusesAnOldOne() {
        Practitioner read = save(doctor(0));
        Practitioner changed = save(new Practitioner(read.id(), "Dr. B", "", 2, false, 2, 1));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(read(() -> schedule().practitioner(read.id()))).contains(changed);
        assertThatThrownBy(() -> save(read)).isInstanceOf(StaleRecord.class);
    }

    @Test
    void refusesChangeOfWhatIsNotThere() {
        assertThatThrownBy(() -> save(doctor(3))).isInstanceOf(StaleRecord.class);
    }

    @Test
    void returnsTimetableAsItWasStored() {
        Site site = site();
        var id = SmallClinic.ADLER.id();
        WorkingHours hours =
                write(() ->
                        timetable()
                                .save(
                                        new WorkingHours(
                                                Fresh.id(),
                                                id,
                                                site.id(),
                                                Optional.of(SmallClinic.ROOM_1.id()),
                                                period(),
                                                0)));
        ScheduleBreak pause =
                write(() ->
                        timetable()
                                .save(
                                        new ScheduleBreak(
                                                Fresh.id(), id, site.id(), "Lunch", period(), 0)));
        Holiday holiday = holiday(site, day);

        assertThat(read(() -> timetable().timetable(site, day, day)))
                .returns(site, Timetable::site)
                .satisfies(t -> assertThat(t.hours()).containsExactly(hours))
                .satisfies(t -> assertThat(t.breaks()).containsExactly(pause))
                .satisfies(t -> assertThat(t.holidays()).containsExactly(holiday));
        assertThat(read(() -> timetable().hours(hours.id()))).contains(hours);
        assertThat(read(() -> timetable().pause(pause.id()))).contains(pause);
        assertThat(read(() -> timetable().holiday(holiday.id()))).contains(holiday);

        tx().run(() -> {
            timetable().removeHours(hours.id());
            timetable().removeBreak(pause.id());
            timetable().removeHoliday(holiday.id());
        });
        Timetable empty = read(() -> timetable().timetable(site, day, day));
        assertThat(empty.hours()).isEmpty();
        assertThat(empty.breaks()).isEmpty();
        assertThat(empty.holidays()).isEmpty();
    }

    @Test
    void leavesOutWhatHoldsOnNoneOfTheDays() {
        Site site = site();
        LocalDate from = LocalDate.of(2026, 1, 5);
        var period =
                new WeeklyPeriod(
                        DayOfWeek.MONDAY,
                        LocalTime.of(22, 0),
                        LocalTime.MIDNIGHT,
                        WeekParity.EVEN,
                        from,
                        Optional.of(from.plusDays(7)));
        var hours =
                new WorkingHours(Fresh.id(), doctorId(), site.id(), Optional.empty(), period, 0);
        WorkingHours stored = write(() -> timetable().save(hours));

        assertThat(hoursOn(site, from.minusDays(1))).isEmpty();
        assertThat(hoursOn(site, from)).containsExactly(stored);
        assertThat(hoursOn(site, from.plusDays(7))).containsExactly(stored);
        assertThat(hoursOn(site, from.plusDays(8))).isEmpty();
    }

    @Test
    void findsAbsenceThatReachesIntoTheDay() {
        Absence absence =
                new Absence(
                        Fresh.id(),
                        doctorId(),
                        range("22:00", 180),
                        AbsenceKind.TRAINING,
                        "Congress",
                        0);
        Absence stored = write(() -> timetable().save(absence));

        assertThat(read(() -> timetable().absence(absence.id()))).contains(stored);
        assertThat(absencesOn(day)).contains(stored);
        assertThat(absencesOn(day.plusDays(1))).contains(stored);
        assertThat(absencesOn(day.plusDays(2))).doesNotContain(stored);

        tx().run(() -> timetable().removeAbsence(absence.id()));
        assertThat(absencesOn(day)).doesNotContain(stored);
    }

    @Test
    void refusesTwoHolidaysOnOneDay() {
        Site site = site();
        holiday(site, day);

        assertThatThrownBy(() -> holiday(site, day)).isInstanceOf(DuplicateRecord.class);
    }

    private ScheduleStore schedule() {
        return new ScheduleStore(tx());
    }

    private TimetableStore timetable() {
        return new TimetableStore(tx());
    }

    private List<WorkingHours> hoursOn(Site site, LocalDate date) {
        return read(() -> timetable().timetable(site, date, date)).hours();
    }

    private List<Absence> absencesOn(LocalDate date) {
        return read(() -> timetable().timetable(SmallClinic.SITE, date, date)).absences();
    }

    private Holiday holiday(Site site, LocalDate date) {
        var holiday = new Holiday(Fresh.id(), site.id(), date, "Founders’ day", 0);
        return write(() -> timetable().save(holiday));
    }

    private Site site() {
        var site = new Site(new SiteId(Fresh.id()), "Branch", SiteZone.of("Asia/Kathmandu"), 0);
        return write(() -> schedule().save(site));
    }

    private Room save(Room room) {
        return write(() -> schedule().save(room));
    }

    private Practitioner save(Practitioner practitioner) {
        return write(() -> schedule().save(practitioner));
    }

    private VisitType save(VisitType type) {
        return write(() -> schedule().save(type));
    }

    private static Practitioner doctor(long version) {
        return new Practitioner(
                new PractitionerId(Fresh.id()), "Dr. A", "Surgery", 12, true, 9, version);
    }

    private static PractitionerId doctorId() {
        return SmallClinic.ADLER.id();
    }

    private static VisitType type() {
        return new VisitType(
                new VisitTypeId(Fresh.id()),
                "Check-up",
                Duration.ofMinutes(25),
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                7,
                Money.of(12_050, "JPY"),
                VisitMode.PHONE,
                false,
                4,
                0);
    }

    private static WeeklyPeriod period() {
        return new WeeklyPeriod(
                DayOfWeek.SUNDAY,
                LocalTime.of(8, 15),
                LocalTime.of(12, 30),
                WeekParity.ODD,
                LocalDate.of(2026, 1, 1),
                Optional.empty());
    }
}
