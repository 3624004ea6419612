package clinic.docket.store.access;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.store.row.access.ClinicRow;
import clinic.docket.store.row.access.DemoAccountRow;
import clinic.docket.store.row.access.SettingRow;
import clinic.docket.store.row.access.UserPinRow;
import clinic.docket.store.row.access.UserRow;
import clinic.docket.store.row.access.WorkstationRow;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/** The clinic's own row, accounts and workstations. */
public final class AccessStore {
    private final Transactions transactions;

    public AccessStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Empty until the first run created the clinic. */
    public Optional<Clinic> clinic() {
        return queries().clinic().map(row -> new Clinic(row.name(), row.isDemo()));
    }

    /** Once per database; a second one is refused by the database ({@code DuplicateRecord}). */
    public void createClinic(Clinic clinic) {
        transactions.session().insert(ClinicRow.of(clinic.name(), clinic.demo()));
    }

    /** By role and login; empty in a real clinic. */
    public List<DemoLogin> demoLogins() {
        return queries().demoLogins();
    }

    /**
     * Shows the account's password on the sign-in screen. The database refuses it in a real clinic.
     */
    public void addDemoLogin(String login, String password) {
        UserId user = credentials(login).orElseThrow().account().id();
        transactions.session().insert(DemoAccountRow.of(user.value(), password));
    }

    /** Upper and lower case make no difference. */
    public Optional<Credentials> credentials(String login) {
        return queries()
                .byLogin(UserRow.key(login))
                .map(row -> new Credentials(row.toAccount(), row.passwordHash()));
    }

    public Optional<UserAccount> account(UserId id) {
        return queries().byId(id.value()).map(UserRow::toAccount);
    }

    /** By name, switched-off accounts last; at most 500. */
    public List<UserAccount> accounts() {
        return queries().accounts().stream().map(UserRow::toAccount).toList();
    }

    /** The accounts of this role that can sign in. Locks them until the transaction ends. */
    public List<UserAccount> lockActive(Role role) {
        var session = transactions.session();
        return queries().activeIds(role).stream()
                .map(id -> session.get(UserRow.class, id, LockMode.PESSIMISTIC_WRITE))
                .map(UserRow::toAccount)
                .filter(account -> account.active() && account.role() == role)
                .toList();
    }

    /** Nobody else changes this account, or what belongs to it, until the transaction ends. */
    public void lock(UserId id) {
        transactions.session().get(UserRow.class, id.value(), LockMode.PESSIMISTIC_WRITE);
    }

    /** The argument's version is 0, the answer's 1. Two equal logins: {@code DuplicateRecord}. */
    public UserAccount add(UserAccount account, String passwordHash) {
        var row = UserRow.of(account, passwordHash);
        transactions.session().insert(row);
        return row.toAccount();
    }

    /**
     * Saves everything but the password, the failed tries and the last sign-in; checks the version.
     */
    public UserAccount change(UserAccount account) {
        var row = UserRow.of(account, "");
        transactions.session().update(row);
        return row.toAccount();
    }

    /** Also forgets failed tries and the PIN: whoever knew the old password may know that too. */
    public void setPasswordHash(UserId id, String passwordHash) {
        queries().forgetPin(id.value());
        queries().setPasswordHash(id.value(), passwordHash);
    }

    /** Empty for whoever has none. */
    public Optional<String> pinHash(UserId id) {
        return queries().pin(id.value()).map(UserPinRow::pinHash);
    }

    public void setPinHash(UserId id, String pinHash) {
        transactions.session().upsert(UserPinRow.of(id.value(), pinHash));
    }

    /**
     * Counts one wrong password more and answers how many there are now, counted in the database.
     */
    public int addFailedAttempt(UserId id) {
        queries().addFailedAttempt(id.value());
        return queries().failedAttempts(id.value()).orElse(0);
    }

    public void lockUntil(UserId id, Instant until) {
        queries().lockUntil(id.value(), until);
    }

    /** Forgets failed tries and notes when the person was seen. */
    public void noteSignIn(UserId id, Instant at) {
        queries().noteSignIn(id.value(), at);
    }

    public Optional<Workstation> workstation(String name) {
        return queries().workstation(name).map(AccessStore::toWorkstation);
    }

    /** By name; at most 1,000. */
    public List<Workstation> workstations() {
        return queries().workstations().stream().map(AccessStore::toWorkstation).toList();
    }

    /** Whether it stood there and stands at the other site now. */
    public boolean moveWorkstation(UUID id, SiteId before, SiteId site) {
        return queries().moveWorkstation(id, before.value(), site.value()) == 1;
    }

    private static Workstation toWorkstation(WorkstationRow row) {
        return new Workstation(row.id(), row.name(), row.site());
    }

    /**
     * Adding a name that is there already is no error and changes nothing; at the very same moment
     * from two computers it is a {@code DuplicateRecord}.
     */
    public void addWorkstation(Workstation workstation) {
        if (workstation(workstation.name()).isEmpty()) {
            transactions
                    .session()
                    .insert(
                            WorkstationRow.of(
                                    workstation.id(), workstation.name(), workstation.site()));
        }
    }

    /** A setting of the whole clinic, such as its currency. */
    public Optional<String> setting(String name) {
        return queries().setting(name).map(SettingRow::content);
    }

    public void putSetting(String name, String content) {
        transactions.session().upsert(SettingRow.of(name, content));
    }

    private AccessQueries queries() {
        return new AccessQueries_(transactions.session());
    }
}
