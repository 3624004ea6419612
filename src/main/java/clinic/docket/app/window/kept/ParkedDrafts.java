package clinic.docket.app.window.kept;

import clinic.docket.domain.access.UserId;
import clinic.docket.ui.booking.wish.Drafts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bookings that wait for their owners, who come and go at this window. Of the FX thread. */
public final class ParkedDrafts {
    private final Map<UserId, Drafts> drafts = new HashMap<>();

    public Drafts of(UserId user) {
        return drafts.computeIfAbsent(user, _ -> new Drafts());
    }

    /** For whom something waits, on a desk that was left as well. */
    public Set<UserId> owners(Optional<KeptDesk> left) {
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

    public void clear() {
        drafts.clear();
    }
}
