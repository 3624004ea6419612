package clinic.docket.store.appointment.draft;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.draft.ParkedBooking;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.store.row.appointment.DraftRow;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people have begun to book at a site, each until the end of the day. */
public final class DraftStore {
    private final Transactions transactions;

    public DraftStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Of one person, the oldest first; at most 50. */
    public List<ParkedBooking> of(UserId user, SiteId site, LocalDate day) {
        return queries().of(user.value(), site.value(), day).stream()
                .map(DraftRow::toDraft)
                .toList();
    }

    public void keep(UserId user, SiteId site, LocalDate day, ParkedBooking draft) {
        transactions.session().upsert(DraftRow.of(user.value(), site.value(), day, draft));
    }

    /** Nobody removes what somebody else has typed. */
    public void remove(UserId user, UUID id) {
        queries().remove(id, user.value());
    }

    /** Everybody's: their day is over. */
    public void forgetBefore(SiteId site, LocalDate today) {
        queries().forgetBefore(site.value(), today);
    }

    private DraftQueries queries() {
        return new DraftQueries_(transactions.session());
    }
}
