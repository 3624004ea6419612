package clinic.docket.ui.booking;

import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.BookingService;
import clinic.docket.service.patient.PatientService;
import clinic.docket.service.patient.duplicate.DuplicateService;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.schedule.SlotService;
import clinic.docket.ui.booking.newcomer.Registration;
import clinic.docket.ui.booking.terms.Remedies;

/** Who books, and the use cases a booking is made of. */
public record BookingDesk(
        Session session,
        DirectoryService directory,
        PatientService patients,
        DuplicateService duplicates,
        SlotService slots,
        BookingService bookings,
        Remedies remedies) {
    Registration.Desk registration() {
        return new Registration.Desk(
                newcomer ->
                        duplicates.alike(
                                session,
                                newcomer.id(),
                                new Traits(
                                        newcomer.name(), newcomer.birthDate(), newcomer.phone())),
                newcomer -> patients.register(session, newcomer));
    }
}
