package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.service.access.Session;
import java.util.List;

/** Free slots for the desk and the kiosk, by the finder that the booking check uses too. */
public final class SlotService {

    /**
     * The preferred doctor's first slots, then other doctors' where asked for; each part earliest first.
     * Looks no further than the booking horizon, so the list may be shorter than the limit.
     */
    public List<Slot> nextFree(Session session, SlotRequest request) {
        throw new UnsupportedOperationException();
    }
}
