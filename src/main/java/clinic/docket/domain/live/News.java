package clinic.docket.domain.live;

import clinic.docket.domain.schedule.PractitionerId;
import java.util.Set;

/**
 * What has changed since somebody looked.
 *
 * @param practitioners whose visits, holds or steps have changed, on whatever day
 */
public record News(Set<PractitionerId> practitioners, Set<LiveSubject> subjects) {
    public News {
        practitioners = Set.copyOf(practitioners);
        subjects = Set.copyOf(subjects);
    }

    public boolean isEmpty() {
        return practitioners.isEmpty() && subjects.isEmpty();
    }
}
