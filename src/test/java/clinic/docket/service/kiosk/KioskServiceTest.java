package clinic.docket.service.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.Duration;
import java.time.MonthDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KioskServiceTest {
    private static final MonthDay BORN = MonthDay.of(2, 19);

    private static final Site OTHER_SITE =
            new Site(new SiteId(SmallClinic.id(2)), "Harbour", SmallClinic.BERLIN, 0);

    private static OpenClinic clinic;
    private static KioskService service;
    private static Patient patient;
    private static UserAccount account;

    private Session kiosk = kioskAt("Kiosk 1");

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().kiosk();
        patient = clinic.newPatient("Silva", "Mateus");
        account = clinic.newKiosk();
        var transactions = clinic.database().transactions();
        transactions.run(() -> new ScheduleStore(transactions).save(OTHER_SITE));
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
    void checksInByBirthdayAndLetters() {
        var visit = clinic.book(patient, "09:00");
        at("08:20");

        var shown = identify("SI").orThrow();
        var done = checkIn("SI", shown.id()).orThrow();

        assertThat(shown.id()).isEqualTo(visit.id());
        assertThat(shown.doctor()).isEqualTo("Dr. Adler");
        assertThat(shown.visitType()).isEqualTo("Consultation");
        assertThat(shown.room()).isEqualTo("Room 1");
        assertThat(shown.phoneEnd()).isEqualTo("567");
        assertThat(done).isEqualTo(shown);
        assertThat(status(visit)).isEqualTo(AppointmentStatus.ARRIVED);
        var entry = clinic.trail(visit.id().value()).getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.CHANGE);
        assertThat(entry.user()).contains(kiosk.user());
        assertThat(entry.after()).containsEntry("status", "ARRIVED");
    }

    @Test
    void tellsTheDesksOfTheArrival() {
        clinic.book(patient, "09:00");
        at("08:20");
        var shown = identify("SI").orThrow();
        var before = clinic.services().live().revisions(clinic.receptionist());

        checkIn("SI", shown.id()).orThrow();

        var news = clinic.services().live().revisions(clinic.receptionist()).since(before);
        assertThat(news.practitioners()).containsExactly(SmallClinic.ADLER.id());
    }

    @Test
    void saysWhenTheDoctorIsExpectedToCall() {
        clinic.book(patient, "09:00");
        at("08:20");
        var desk = clinic.receptionist();
        clinic.services()
                .delays()
                .runLate(desk, SmallClinic.ADLER.id(), Duration.ofMinutes(20))
                .orThrow();

        assertThat(identify("SI").orThrow().expectedAt()).isEqualTo(clinic.at("09:20"));
    }

    @Test
    void notesWhoseVisitWasShown() {
        clinic.book(patient, "09:00");
        at("08:20");

        identify("SI").orThrow();

        assertThat(clinic.trail(patient.id().value()).getFirst().action())
                .isEqualTo(AuditAction.VIEW);
    }

    @Test
    void checksInOnceHoweverOftenItIsAsked() {
        var visit = clinic.book(patient, "09:00");
        at("08:20");

        checkIn("SI", visit.id()).orThrow();
        var again = checkIn("SI", visit.id());

        assertThat(again.isDone()).isTrue();
        assertThat(clinic.visit(visit.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(identify("SI").refused()).contains(new KioskRefusal.CheckedInAlready());
    }

    @Test
    void opensNothingByTheIdOfAVisitAlone() {
        var visit = clinic.book(patient, "09:00");
        at("08:20");

        assertThat(checkIn("SO", visit.id()).refused()).contains(new KioskRefusal.NotRecognised());
        assertThat(checkIn("SI", new AppointmentId(clinic.nextId())).refused())
                .contains(new KioskRefusal.NotRecognised());
        assertThat(status(visit)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void answersNobodyAndSeveralAndAnotherSiteAlike() {
        clinic.book(patient, "09:00");
        at("08:20");
        var elsewhere = Sessions.at(account, OTHER_SITE.id(), "Kiosk 2");
        var twin = clinic.newPatient("Silber", "Ana");

        var nobody = identify("XX").refused();
        var wrongDay = service.identify(kiosk, new Claim(MonthDay.of(2, 20), "SI")).refused();
        var wrongSite = service.identify(elsewhere, new Claim(BORN, "SI")).refused();
        clinic.book(twin, "09:30");
        var several = identify("SI").refused();

        assertThat(nobody).contains(new KioskRefusal.NotRecognised());
        assertThat(wrongDay).isEqualTo(nobody);
        assertThat(several).isEqualTo(nobody);
        assertThat(wrongSite).isEqualTo(nobody);
    }

    @Test
    void sendsWhoIsEarlyAwayAndWhoIsLateToTheDesk() {
        var visit = clinic.book(patient, "09:00");

        at("08:14");
        assertThat(identify("SI").refused())
                .contains(new KioskRefusal.CheckInTooEarly(clinic.at("08:15")));
        at("09:16");
        assertThat(identify("SI").refused()).contains(new KioskRefusal.CheckInTooLate());
        assertThat(checkIn("SI", visit.id()).refused()).contains(new KioskRefusal.CheckInTooLate());
        assertThat(status(visit)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void recognisesNobodyAfterManyFailures() {
        clinic.book(patient, "09:00");
        at("08:20");
        kiosk = kioskAt("Kiosk 7");
        for (int i = 0; i < 12; i++) {
            identify("XX");
        }

        assertThat(identify("SI").refused()).contains(new KioskRefusal.NotRecognised());
        at("08:31");
        assertThat(identify("SI").isDone()).isTrue();
    }

    @Test
    void notesFailuresAndCallsAtTheComputer() {
        kiosk = kioskAt(SmallClinic.DESK.name());

        identify("XX");
        service.callDesk(kiosk);

        assertThat(clinic.trail(SmallClinic.DESK.id()))
                .extracting(entry -> entry.action())
                .startsWith(AuditAction.CALL_DESK, AuditAction.CHECK_IN_FAILED);
    }

    @Test
    void saysWhereItStands() {
        assertThat(service.place(kiosk))
                .isEqualTo(new KioskPlace("Test clinic", SmallClinic.BERLIN));
        assertThat(service.isThere(kiosk)).isTrue();
    }

    private static Session kioskAt(String workstation) {
        return Sessions.at(account, SmallClinic.SITE.id(), workstation);
    }

    private void at(String time) {
        clinic.clock().set(clinic.at(time));
    }

    private Outcome<OwnVisit, KioskRefusal> identify(String letters) {
        return service.identify(kiosk, new Claim(BORN, letters));
    }

    private Outcome<OwnVisit, KioskRefusal> checkIn(String letters, AppointmentId visit) {
        return service.checkIn(kiosk, new Claim(BORN, letters), visit);
    }

    private static AppointmentStatus status(Appointment visit) {
        return clinic.visit(visit.id()).orElseThrow().status();
    }
}
