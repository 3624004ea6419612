package clinic.docket.store.live;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.live.Revisions;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which numbers grow with what; other tests share the database, so more may grow than asked. */
class RevisionStoreTest extends StoreContract {
    private static final Practitioner ADLER = SmallClinic.ADLER;
    private static final Practitioner BRANDT = SmallClinic.BRANDT;

    @Test
    void aBookingRaisesItsDoctorAlone() {
        var news = newsOf(() -> add(visit("09:00", 30)));

        assertThat(news.practitioners()).containsExactly(ADLER.id());
        assertThat(news.subjects()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOOKED")
    void everyStepRaisesTheDoctor(AppointmentStatus status) {
        var visit = add(visit("09:00", 30));

        assertThat(newsOf(() -> change(visit, status)).practitioners()).contains(ADLER.id());
    }

    @Test
    void aMoveRaisesTheDoctorBeforeAndTheDoctorAfter() {
        var visit = add(visit("09:00", 30));
        var there = visit(BRANDT, range("10:00", 30)).slot();

        var news =
                newsOf(() ->
                        write(() ->
                                appointments().change(visit.rescheduled(there, there.range()))));

        assertThat(news.practitioners()).contains(ADLER.id(), BRANDT.id());
    }

    @Test
    void aHoldRaisesItsDoctorWhenItComesMovesAndGoes() {
        var hold = hold("09:00");

        assertThat(newsOf(() -> put(hold)).practitioners()).contains(ADLER.id());
        assertThat(newsOf(() -> put(hold)).practitioners()).contains(ADLER.id());
        assertThat(newsOf(() -> remove(hold)).practitioners()).contains(ADLER.id());
    }

    @Test
    void aChangedPatientIsNewsAndANewOneIsNone() {
        assertThat(
                        newsOf(() -> write(() -> patients().change(patient.withPhone("+49 30 77"))))
                                .subjects())
                .contains(LiveSubject.PATIENTS);
        var other = Fixtures.patient(Fresh.number(), "Blau", "Ida");
        assertThat(newsOf(() -> write(() -> patients().add(other))).subjects()).isEmpty();
    }

    @Test
    void aTimetableIsNewsAtEverySite() {
        var site = newSite();
        var monday = SmallClinic.weekly(DayOfWeek.MONDAY, 8, 12);
        var hours = new WorkingHours(Fresh.id(), ADLER.id(), site, Optional.empty(), monday, 0);
        var pause = new ScheduleBreak(Fresh.id(), ADLER.id(), site, "Tea", monday, 0);
        var holiday = new Holiday(Fresh.id(), site, day, "Fair", 0);
        var here = SmallClinic.SITE.id();

        assertIsNewsAtBoth(site, here, () -> timetable().save(hours));
        assertIsNewsAtBoth(site, here, () -> timetable().save(pause));
        assertIsNewsAtBoth(site, here, () -> timetable().save(holiday));
        assertIsNewsAtBoth(site, here, () -> removed(TimetableStore::removeHours, hours.id()));
        assertIsNewsAtBoth(site, here, () -> removed(TimetableStore::removeBreak, pause.id()));
        assertIsNewsAtBoth(site, here, () -> removed(TimetableStore::removeHoliday, holiday.id()));
        assertIsNewsAtBoth(
                site,
                here,
                () -> schedule().save(new Room(new RoomId(Fresh.id()), site, "Annexe", true, 0)));
    }

    @Test
    void anAbsenceIsNewsAtEverySite() {
        var site = newSite();
        var absence =
                new Absence(
                        Fresh.id(), ADLER.id(), range("08:00", 60), AbsenceKind.TRAINING, "", 0);

        assertThat(newsOf(site, () -> write(() -> timetable().save(absence))).subjects())
                .contains(LiveSubject.SCHEDULE);
        assertThat(
                        newsOf(
                                        site,
                                        () ->
                                                write(() ->
                                                        removed(
                                                                TimetableStore::removeAbsence,
                                                                absence.id())))
                                .subjects())
                .contains(LiveSubject.SCHEDULE);
    }

    @Test
    void whatIsRolledBackIsNoNews() {
        var site = newSite();
        var before = revisions(site);

        try {
            tx().run(() -> {
                new RevisionStore(tx()).raise(LiveSubject.SCHEDULE, site);
                throw new IllegalStateException("changed their mind");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("mind");
        }

        assertThat(revisions(site).since(before).subjects()).isEmpty();
    }

    @Test
    void countsEveryChangeOfThoseWhoChangeAtOnce() throws Exception {
        int desks = 4;
        var site = newSite();
        long before = schedule(site);
        var start = new CyclicBarrier(desks);
        try (var pool = Executors.newFixedThreadPool(desks)) {
            var done =
                    IntStream.range(0, desks)
                            .mapToObj(desk ->
                                    pool.submit(() -> {
                                        start.await();
                                        for (int i = 0; i < 10; i++) {
                                            tx().run(() -> {
                                                var store = new RevisionStore(tx());
                                                store.raise(LiveSubject.SCHEDULE, site);
                                                store.raise(LiveSubject.SCHEDULE, site);
                                            });
                                        }
                                        return true;
                                    }))
                            .toList();
            for (var each : done) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(schedule(site) - before).isGreaterThanOrEqualTo(10L * desks);
    }

    /** Both would begin the number of their subject, and one of them would fail. */
    @Test
    void letsTwoDesksMakeTheFirstChangeOfASubjectAtOnce() throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var site = newSite();
                var both =
                        IntStream.range(0, 2)
                                .mapToObj(desk ->
                                        pool.submit(() -> {
                                            start.await();
                                            tx().run(() ->
                                                    new RevisionStore(tx())
                                                            .raise(LiveSubject.CALLS, site));
                                            return true;
                                        }))
                                .toList();
                for (var each : both) {
                    assertThat(each.get()).isTrue();
                }
                assertThat(revisions(site).subjects().get(LiveSubject.CALLS))
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    private long schedule(SiteId site) {
        return revisions(site).subjects().getOrDefault(LiveSubject.SCHEDULE, 0L);
    }

    private void assertIsNewsAtBoth(SiteId there, SiteId here, Supplier<?> change) {
        var before = revisions(there);
        var elsewhere = revisions(here);
        write(change);
        assertThat(revisions(there).since(before).subjects()).contains(LiveSubject.SCHEDULE);
        assertThat(revisions(here).since(elsewhere).subjects())
                .containsExactly(LiveSubject.SCHEDULE);
    }

    @Test
    void aCallIsNewsAtItsOwnSiteOnly() {
        var site = newSite();
        var other = newSite();
        var before = revisions(site);
        var elsewhere = revisions(other).subjects().get(LiveSubject.CALLS);

        write(() -> {
            new RevisionStore(tx()).raise(LiveSubject.CALLS, site);
            return site;
        });

        assertThat(revisions(site).since(before).subjects()).containsExactly(LiveSubject.CALLS);
        assertThat(revisions(other).subjects().get(LiveSubject.CALLS)).isEqualTo(elsewhere);
    }

    private Object removed(Removal removal, UUID id) {
        removal.of(timetable(), id);
        return id;
    }

    @FunctionalInterface
    private interface Removal {
        void of(TimetableStore store, UUID id);
    }

    private News newsOf(Supplier<?> change) {
        return newsOf(SmallClinic.SITE.id(), change);
    }

    private News newsOf(SiteId site, Supplier<?> change) {
        var before = revisions(site);
        assertThat(change.get()).isNotNull();
        return revisions(site).since(before);
    }

    private Revisions revisions(SiteId site) {
        return read(() -> new RevisionStore(tx()).read(site));
    }

    private SiteId newSite() {
        var site = new Site(new SiteId(Fresh.id()), "Annexe", SmallClinic.BERLIN, 0);
        return write(() -> schedule().save(site)).id();
    }

    private Hold hold(String start) {
        return new Hold(
                new HoldId(Fresh.id()),
                SmallClinic.SITE.id(),
                ADLER.id(),
                Optional.of(SmallClinic.ROOM_1.id()),
                range(start, 30),
                range(start, 30),
                SmallClinic.RECEPTIONIST.id(),
                SmallClinic.DESK.name(),
                Fixtures.NOW.plusSeconds(300));
    }

    private Hold put(Hold hold) {
        return write(() -> {
            new ReservationStore(tx()).putHold(hold);
            return hold;
        });
    }

    private Hold remove(Hold hold) {
        return write(() -> {
            new ReservationStore(tx()).removeHold(hold.id());
            return hold;
        });
    }

    private PatientStore patients() {
        return new PatientStore(tx());
    }

    private ScheduleStore schedule() {
        return new ScheduleStore(tx());
    }

    private TimetableStore timetable() {
        return new TimetableStore(tx());
    }
}
