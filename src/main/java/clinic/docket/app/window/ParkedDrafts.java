package clinic.docket.app.window;

import clinic.docket.domain.access.UserId;
import clinic.docket.ui.booking.wish.Drafts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bookings that wait for their owners, who come and go at this window. Of the FX thread. */
final class ParkedDrafts {
    private final Map<UserId, Drafts> drafts = new HashMap<>();

    Drafts of(UserId user) {
        return drafts.computeIfAbsent(user, _ -> new Drafts());
    }

    /** For whom something waits, on a desk that was left as well. */
    Set<UserId> owners(Optional<KeptDesk> left) {
        var owners = new HashSet<UserId>();
        drafts.forEach((user, parked) -> {
            if (!parked.isEmpty()) {
                owners.add(user);
            }
        });
        left.filter(each -> each.desk().day().booking().isHalfTyped())
                .ifPresent(each -> owners.add(each.session().user()));
        return owners;
    }

    void clear() {
        drafts.clear();
    }
}
