package clinic.docket.ui.booking;

import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.BookingService;
import clinic.docket.service.patient.PatientService;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.schedule.SlotService;
import clinic.docket.ui.booking.terms.Remedies;

/** Who books, and the use cases a booking is made of. */
public record BookingDesk(
        Session session,
        DirectoryService directory,
        PatientService patients,
        SlotService slots,
        BookingService bookings,
        Remedies remedies) {}
