package clinic.docket.app.wiring.kiosk;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Session;
import clinic.docket.service.kiosk.KioskService;
import clinic.docket.ui.kiosk.visit.KioskDoor;

/** The use cases of a kiosk with its own session. */
record SignedInDoor(KioskService service, Session session) implements KioskDoor {
    @Override
    public Outcome<OwnVisit, KioskRefusal> identify(Claim claim) {
        return service.identify(session, claim);
    }

    @Override
    public Outcome<OwnVisit, KioskRefusal> checkIn(Claim claim, AppointmentId visit) {
        return service.checkIn(session, claim, visit);
    }

    @Override
    public void callDesk() {
        service.callDesk(session);
    }

    @Override
    public void giveUp() {
        service.giveUp(session);
    }
}
