package clinic.docket.service.appointment.day;

import clinic.docket.domain.access.Permission;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.session.Transactions;
import java.util.Optional;

/**
 * Keeps how a person likes to see the calendar, at whichever workstation they sign in. What the
 * line says is the business of the screen; it changes nothing of the clinic and is in no trail.
 */
public final class HabitService {
    private static final String NAME = "calendar.";
    private static final int LONGEST = 4_000;

    private final Access access;
    private final Transactions transactions;
    private final AccessStore settings;

    public HabitService(Access access, Transactions transactions, AccessStore settings) {
        this.access = access;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Empty for somebody who has kept none. */
    public Optional<String> find(Session session) {
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.read(() -> settings.setting(name(session)));
    }

    /** A line that is too long to be kept is not: the one before stays. */
    public void keep(Session session, String line) {
        access.require(session, Permission.VIEW_CALENDAR);
        if (line.length() <= LONGEST) {
            transactions.run(() -> settings.putSetting(name(session), line));
        }
    }

    private static String name(Session session) {
        return NAME + session.user().value();
    }
}
