package clinic.docket.ui.myday;

import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.encounter.EarlierVisit;
import java.util.List;

/**
 * The visit that is shown beside the list.
 *
 * @param earlier what the patient came for before, newest first
 */
public record AtHand(VisitDetails visit, List<EarlierVisit> earlier) {
    public AtHand {
        earlier = List.copyOf(earlier);
    }
}
