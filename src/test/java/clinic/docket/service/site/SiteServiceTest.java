package clinic.docket.service.site;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.service.appointment.BookingRequest;
import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second site in another zone: Lisbon is an hour behind Berlin. */
class SiteServiceTest {
    private static final SiteZone LISBON = SiteZone.of("Europe/Lisbon");

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void keepsSitesAndWhichComputerStandsWhere(StorageEngine engine) {
        try (var clinic = OpenClinic.on(engine)) {
            var service = clinic.services().sites();
            var admin = clinic.administrator();
            var annex = annex(clinic);

            assertThat(service.sites(admin))
                    .extracting(Site::name)
                    .containsExactly("Annex", SmallClinic.SITE.name());
            assertThat(service.save(admin, site(clinic, "MAIN SITE")).refused())
                    .contains(new ScheduleRefusal.NameTaken(SmallClinic.SITE.name()));
            var renamed = new Site(annex.id(), "Old town", annex.zone(), annex.version());
            assertThat(service.save(admin, renamed).orThrow().version()).isEqualTo(2);
            assertThat(service.save(admin, renamed).refused())
                    .contains(new ScheduleRefusal.ScheduleChangedMeanwhile());

            var desk = service.desks(admin).getFirst();
            assertThat(desk.site()).isEqualTo(SmallClinic.SITE.id());
            var moved = service.place(admin, desk, annex.id()).orThrow();
            assertThat(service.desks(admin)).containsExactly(moved);
            assertThat(service.place(admin, desk, annex.id()).refused())
                    .as("read before it was moved")
                    .contains(new ScheduleRefusal.ScheduleChangedMeanwhile());
            assertThat(clinic.trail(desk.id()))
                    .singleElement()
                    .matches(entry -> entry.action() == AuditAction.CHANGE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void keepsTheZoneOfASiteThatHasVisits(StorageEngine engine) {
        try (var clinic = OpenClinic.on(engine)) {
            var service = clinic.services().sites();
            var admin = clinic.administrator();
            var before = SmallClinic.SITE;
            var first = service.save(admin, in(before, LISBON)).orThrow();
            var back = service.save(admin, in(first, before.zone())).orThrow();

            clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");

            assertThat(service.save(admin, in(back, LISBON)).refused())
                    .contains(new ScheduleRefusal.ZoneInUse(before.name()));
            var renamed = new Site(back.id(), "River", back.zone(), back.version());
            assertThat(service.save(admin, renamed).isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void letsNoDoctorBeAtTwoSitesAtOnce(StorageEngine engine) {
        try (var clinic = OpenClinic.on(engine)) {
            var annex = annex(clinic);
            var timetable = clinic.services().timetable();
            var admin = clinic.administrator();

            // In Berlin she works until five, which is four in Lisbon.
            assertThat(timetable.save(admin, hours(clinic, annex, 15, 18)).refused())
                    .contains(
                            new ScheduleRefusal.HoursAtOtherSite(
                                    SmallClinic.SITE.name(), "08:00–17:00"));
            assertThat(timetable.save(admin, hours(clinic, annex, 16, 18)).isDone()).isTrue();

            // Five in the afternoon of Berlin: past her hours here, within those in Lisbon.
            var patient = clinic.newPatient("Silva", "Mateus");
            var forced = clinic.request(patient, "17:00").overridingBlockedTime();
            assertThat(clinic.services().booking().book(admin, forced).refused())
                    .contains(new BookingRefusal.WrongSite());
            var there = Sessions.at(SmallClinic.RECEPTIONIST, annex.id(), "annex-desk");
            var booked =
                    clinic.services().booking().book(there, at(clinic, annex, patient, "17:00"));
            assertThat(booked.isDone()).as("at the site where she is").isTrue();
            assertThat(clinic.services().days().day(there, clinic.day()).doctors())
                    .singleElement()
                    .satisfies(day -> assertThat(day.visits()).hasSize(1));
            assertThat(clinic.services().days().day(clinic.receptionist(), clinic.day()).doctors())
                    .allSatisfy(day -> assertThat(day.visits()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void countsVisitsAtEverySiteBeforeAnAbsence(StorageEngine engine) {
        try (var clinic = OpenClinic.on(engine)) {
            var annex = annex(clinic);
            var admin = clinic.administrator();
            clinic.services().timetable().save(admin, hours(clinic, annex, 16, 18)).orThrow();
            var patient = clinic.newPatient("Silva", "Mateus");
            var visit =
                    clinic.services()
                            .booking()
                            .book(session(annex), at(clinic, annex, patient, "17:00"))
                            .orThrow();
            var absence =
                    new Absence(
                            clinic.nextId(),
                            SmallClinic.ADLER.id(),
                            new TimeRange(clinic.at("17:00"), clinic.at("18:00")),
                            AbsenceKind.LEAVE,
                            "",
                            0);

            assertThat(clinic.services().timetable().save(admin, absence).refused())
                    .as("her visits elsewhere count too")
                    .contains(new ScheduleRefusal.VisitsInTheWay(1));
            assertThat(visit.site()).isEqualTo(annex.id());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void offersAtASiteWhoWorksThereOrNowhereYet(StorageEngine engine) {
        try (var clinic = OpenClinic.on(engine)) {
            var service = clinic.services().directory();
            var admin = clinic.administrator();
            assertThat(service.directory(admin).nameAmongSeveral()).isEmpty();
            var annex = annex(clinic);
            assertThat(service.directory(admin, annex.id()).practitionersHere()).isEmpty();

            clinic.services().timetable().save(admin, hours(clinic, annex, 16, 18)).orThrow();
            var newcomer =
                    service.save(
                                    admin,
                                    new Practitioner(
                                            new PractitionerId(clinic.nextId()),
                                            "Dr. Celik",
                                            "",
                                            3,
                                            true,
                                            3,
                                            0))
                            .orThrow();

            assertThat(service.directory(admin, annex.id()).practitionersHere())
                    .extracting(Practitioner::id)
                    .containsExactly(SmallClinic.ADLER.id(), newcomer.id());
            assertThat(service.directory(admin).practitionersHere())
                    .extracting(Practitioner::id)
                    .containsExactly(
                            SmallClinic.ADLER.id(), SmallClinic.BRANDT.id(), newcomer.id());
            assertThat(service.directory(admin).nameAmongSeveral())
                    .contains(SmallClinic.SITE.name());
        }
    }

    private static Session session(Site site) {
        return Sessions.at(SmallClinic.RECEPTIONIST, site.id(), "annex-desk");
    }

    private static Site annex(OpenClinic clinic) {
        return clinic.services()
                .sites()
                .save(clinic.administrator(), site(clinic, "Annex"))
                .orThrow();
    }

    private static Site site(OpenClinic clinic, String name) {
        return new Site(new SiteId(clinic.nextId()), name, LISBON, 0);
    }

    private static Site in(Site site, SiteZone zone) {
        return new Site(site.id(), site.name(), zone, site.version());
    }

    private static WorkingHours hours(OpenClinic clinic, Site site, int from, int until) {
        return new WorkingHours(
                clinic.nextId(),
                SmallClinic.ADLER.id(),
                site.id(),
                Optional.of(room(clinic, site).id()),
                SmallClinic.weekly(DayOfWeek.MONDAY, from, until),
                0);
    }

    private static Room room(OpenClinic clinic, Site site) {
        var directory = clinic.services().directory();
        return directory.directory(clinic.administrator(), site.id()).rooms().stream()
                .findFirst()
                .orElseGet(() ->
                        directory
                                .save(
                                        clinic.administrator(),
                                        new Room(
                                                new RoomId(clinic.nextId()),
                                                site.id(),
                                                "Room 1",
                                                true,
                                                0))
                                .orThrow());
    }

    private static BookingRequest at(
            OpenClinic clinic, Site site, Patient patient, String berlinTime) {
        var slot =
                new Slot(
                        SmallClinic.ADLER.id(),
                        site.id(),
                        Optional.of(room(clinic, site).id()),
                        clinic.range(berlinTime, 30));
        return BookingRequest.of(
                        new AppointmentId(clinic.nextId()),
                        patient.id(),
                        SmallClinic.CONSULTATION.id(),
                        slot)
                .confirmingAll();
    }
}
