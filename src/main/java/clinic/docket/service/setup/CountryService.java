package clinic.docket.service.setup;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.Country;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.session.Transactions;
import java.util.Map;
import java.util.Optional;

/**
 * The country of the clinic: there telephone numbers are typed without it, and weeks begin as they
 * do there. A clinic that has none takes the one of each computer.
 */
public final class CountryService {
    private static final String NONE = "";

    private final Access access;
    private final Transactions transactions;
    private final AccessStore settings;
    private final AuditTrail trail;
    private final Optional<Country> machine;

    /**
     * @param machine the country of this computer, as two letters; may be empty
     */
    public CountryService(
            Access access,
            Transactions transactions,
            AccessStore settings,
            AuditTrail trail,
            String machine) {
        this.access = access;
        this.transactions = transactions;
        this.settings = settings;
        this.trail = trail;
        this.machine = Country.of(machine);
    }

    /** Empty for a clinic that leaves it to each computer. */
    public Optional<Country> chosen(Session session) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(this::chosen);
    }

    /** Of the clinic, else of this computer; empty when neither says one. */
    public Optional<Country> inForce(Session session) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(this::chosen).or(() -> machine);
    }

    /** Counts at each desk from the next sign-in on. */
    public Outcome<Optional<Country>, ScheduleRefusal> choose(
            Session session, Optional<Country> country) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return transactions.write(() -> {
            var before = chosen();
            if (!before.equals(country)) {
                settings.putSetting(ClinicFounding.COUNTRY, code(country));
                trail.changed(
                        session.author(),
                        Subject.SETTING,
                        session.site().value(),
                        entry(before),
                        entry(country));
            }
            return Outcome.done(country);
        });
    }

    private Optional<Country> chosen() {
        return settings.setting(ClinicFounding.COUNTRY).flatMap(Country::of);
    }

    private static String code(Optional<Country> country) {
        return country.map(Country::code).orElse(NONE);
    }

    private static Entry entry(Optional<Country> country) {
        return new Entry(Map.of(ClinicFounding.COUNTRY, code(country)));
    }

    /** As the trail names it. */
    public record Entry(Map<String, String> settings) {}
}
