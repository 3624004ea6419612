package clinic.docket.ui.kiosk.visit;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.domain.outcome.Outcome;

/** The use cases of a kiosk, as whoever is signed in at it may call them. Takes its time. */
public interface KioskDoor {
    Outcome<OwnVisit, KioskRefusal> identify(Claim claim);

    Outcome<OwnVisit, KioskRefusal> checkIn(Claim claim, AppointmentId visit);

    void callDesk();

    /** The desk is told that somebody has no try left. */
    void giveUp();
}
