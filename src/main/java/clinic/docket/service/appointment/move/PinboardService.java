package clinic.docket.service.appointment.move;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.session.Transactions;
import java.util.Optional;
import java.util.UUID;

/**
 * The visit that a person has on the pinboard, at whichever workstation they sign in. It stays
 * where it is in the calendar until it is put down: being pinned changes nothing of it, and is in
 * no trail.
 */
public final class PinboardService {
    private static final String NAME = "pinboard.";

    private final Access access;
    private final Transactions transactions;
    private final AccessStore settings;
    private final AppointmentStore appointments;

    public PinboardService(
            Access access,
            Transactions transactions,
            AccessStore settings,
            AppointmentStore appointments) {
        this.access = access;
        this.transactions = transactions;
        this.settings = settings;
        this.appointments = appointments;
    }

    /** As it is stored now; empty when it cannot be moved any more, or belongs to another site. */
    public Optional<DayVisit> find(Session session) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(() -> pinned(session).flatMap(visit -> onItsDay(session, visit)));
    }

    private Optional<Appointment> pinned(Session session) {
        return settings.setting(name(session))
                .filter(id -> !id.isEmpty())
                .map(id -> new AppointmentId(UUID.fromString(id)))
                .flatMap(appointments::find)
                .filter(visit -> visit.site().equals(session.site()))
                .filter(visit -> visit.status().isMovable());
    }

    private Optional<DayVisit> onItsDay(Session session, Appointment visit) {
        return appointments.visits(session.site(), visit.range()).stream()
                .filter(each -> each.id().equals(visit.id()))
                .findFirst();
    }

    /** In place of the one before; empty when nothing is pinned any more. */
    public void keep(Session session, Optional<AppointmentId> visit) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        var id = visit.map(each -> each.value().toString()).orElse("");
        transactions.run(() -> settings.putSetting(name(session), id));
    }

    private static String name(Session session) {
        return NAME + session.user().value();
    }
}
