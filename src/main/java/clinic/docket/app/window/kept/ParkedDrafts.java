package clinic.docket.app.window.kept;

import clinic.docket.domain.access.UserId;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.ui.booking.wish.Drafts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bookings that wait for their owners, who come and go at this window. Of the FX thread. */
public final class ParkedDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedDrafts.class);

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

    /** How what is not written yet is written; takes its time, on any thread. */
    public Runnable flush() {
        var keepers = drafts.values().stream().map(Drafts::keeping).toList();
        return () -> keepers.forEach(ParkedDrafts::flush);
    }

    private static void flush(Drafts.Keeping keeper) {
        try {
            keeper.flush();
        } catch (StorageFailure e) {
            LOG.warn("Drafts are lost with this window: {}", e.kind());
        }
    }

    public void clear() {
        drafts.clear();
    }
}
