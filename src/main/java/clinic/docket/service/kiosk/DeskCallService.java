package clinic.docket.service.kiosk;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.DeskCallId;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.session.Transactions;
import java.util.List;

/** Tells the desk who waits at a kiosk for a person, and the others that somebody comes. */
public final class DeskCallService {
    private final Access access;
    private final Transactions transactions;
    private final KioskPlaces places;
    private final DeskCalls calls;

    public DeskCallService(
            Access access, Transactions transactions, KioskPlaces places, DeskCalls calls) {
        this.access = access;
        this.transactions = transactions;
        this.places = places;
        this.calls = calls;
    }

    /** Of today and of the session's site, whoever has waited longest first. */
    public List<DeskCall> open(Session session) {
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.read(() -> calls.open(places.site(session)));
    }

    /** Somebody comes. Who was answered already, or calls at another site, stays as they are. */
    public void answer(Session session, DeskCallId call) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        transactions.run(() -> calls.answer(session, call));
    }
}
