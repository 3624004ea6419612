package clinic.docket.bench;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.service.patient.NewPatient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** A kiosk and a doctor's room of the stored clinic. */
final class OtherSeats {
    private static final LocalDate BORN = LocalDate.of(1971, 5, 17);
    private static final Duration EARLY = Duration.ofMinutes(10);

    private final StoredClinic clinic;
    private final Session kiosk;

    OtherSeats(StoredClinic clinic) {
        this.clinic = clinic;
        kiosk = session("kiosk-1", Role.KIOSK, Optional.empty());
    }

    private Session session(String login, Role role, Optional<PractitionerId> doctor) {
        var site = SmallClinic.SITE.id();
        var administrator = Sessions.at(SmallClinic.ADMINISTRATOR, site, SmallClinic.DESK.name());
        var user = new NewUser(login, login, role, doctor, "a long password");
        var account = clinic.services().users().create(administrator, user).orThrow();
        return Sessions.at(account, site, login);
    }

    /** A visit as it stands. */
    record Seen(AppointmentId id, long version) {}

    /** Books for somebody, who comes and checks in. */
    Seen checkIn(int number, Slot slot) {
        var name = new PatientName((char) ('A' + number) + "iosk", "Visitor");
        var patient =
                clinic.services()
                        .patients()
                        .register(
                                clinic.receptionist(),
                                new NewPatient(
                                        new PatientId(clinic.nextId()), name, BORN, "+49 30 1234"))
                        .orThrow();
        var request =
                BookingRequest.of(
                                new AppointmentId(clinic.nextId()),
                                patient.id(),
                                SmallClinic.CONSULTATION.id(),
                                slot)
                        .confirmingAll();
        var booked = clinic.services().booking().book(clinic.receptionist(), request).orThrow();
        clinic.setClock(slot.range().start().minus(EARLY));
        var claim = new Claim(MonthDay.from(BORN), name.family());
        var services = clinic.services().kiosk();
        var own = services.identify(kiosk, claim).orThrow();
        var _ = services.checkIn(kiosk, claim, own.id()).orThrow();
        return new Seen(booked.id(), booked.version() + 1);
    }

    /** The doctor has the patient in. */
    Seen call(Seen visit, PractitionerId by) {
        var doctor =
                session(
                        "doctor-" + visit.id().value().toString().substring(24),
                        Role.DOCTOR,
                        Optional.of(by));
        var called = clinic.services().visits().call(doctor, visit.id(), visit.version()).orThrow();
        return new Seen(called.id(), called.version());
    }
}
