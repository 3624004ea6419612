package clinic.docket.service.kiosk;

import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.DeskCallId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.kiosk.DeskCallStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The calls of today, inside a transaction that is open. A kiosk has one open call: who asks twice
 * waits since the first time.
 */
public final class DeskCalls {
    private final DeskCallStore store;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final Ids ids;

    public DeskCalls(DeskCallStore store, AuditTrail trail, InstantSource clock, Ids ids) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    List<DeskCall> open(Site site) {
        return store.open(site.id(), site.zone().day(site.zone().date(clock.instant())));
    }

    void call(Session session, Site site, DeskCall.Kind kind) {
        var waiting =
                open(site).stream()
                        .filter(each -> each.kiosk().equals(session.workstation()))
                        .findFirst();
        waiting.ifPresentOrElse(
                before -> change(session, before, before.with(kind)),
                () -> add(session, site, kind));
    }

    private void add(Session session, Site site, DeskCall.Kind kind) {
        Instant now = clock.instant();
        var id = new DeskCallId(ids.next());
        var call = new DeskCall(id, site.id(), session.workstation(), kind, now, Optional.empty());
        store.add(call);
        trail.created(session.author(), Subject.DESK_CALL, id.value(), call);
    }

    void answer(Session session, DeskCallId id) {
        var given = new DeskCall.Answer(clock.instant(), session.user());
        store.findForChange(id)
                .filter(call -> call.site().equals(session.site()))
                .ifPresent(before -> change(session, before, before.answered(given)));
    }

    private void change(Session session, DeskCall before, DeskCall after) {
        if (!after.equals(before)) {
            store.change(after);
            trail.changed(session.author(), Subject.DESK_CALL, before.id().value(), before, after);
        }
    }
}
