package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.service.access.Session;

/**
 * Holding and booking slots. Both lock the doctor, then the room, check the rules and write, in one
 * transaction; the database's own constraint stands below.
 */
public final class BookingService {

    /** What to fill in for this patient before anybody types. */
    public BookingDefaults usual(Session session, PatientId patient) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps the slot for five minutes. A desk has one hold at a time: {@code id} asked again for another
     * slot moves it, and when the new slot is taken the old one stays held.
     */
    public Outcome<Hold, BookingRefusal> hold(
            Session session, HoldId id, VisitTypeId visitType, Slot slot) {
        throw new UnsupportedOperationException();
    }

    /** Releasing a hold that is gone is no error. */
    public void release(Session session, HoldId id) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Appointment, BookingRefusal> book(Session session, BookingRequest request) {
        throw new UnsupportedOperationException();
    }
}
