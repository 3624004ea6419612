package clinic.docket.domain.live;

import clinic.docket.domain.schedule.PractitionerId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers that grow with every change that other people see; each at one moment. */
public record Revisions(Map<PractitionerId, Long> practitioners, Map<LiveSubject, Long> subjects) {
    /** Of somebody who has not looked yet: then everything is news. */
    public static final Revisions NONE = new Revisions(Map.of(), Map.of());

    public Revisions {
        practitioners = Map.copyOf(practitioners);
        subjects = Map.copyOf(subjects);
    }

    public News since(Revisions before) {
        return new News(
                grown(before.practitioners(), practitioners), grown(before.subjects(), subjects));
    }

    private static <K> Set<K> grown(Map<K, Long> before, Map<K, Long> now) {
        return now.entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
