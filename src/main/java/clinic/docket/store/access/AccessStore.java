package clinic.docket.store.access;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clinic's own row, accounts and workstations. */
public final class AccessStore {
    private final Transactions transactions;

    public AccessStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Empty until the first run created the clinic. */
    public Optional<Clinic> clinic() {
        throw pending();
    }

    /** Once per database; a second one is refused by the database ({@code DuplicateRecord}). */
    public void createClinic(Clinic clinic) {
        throw pending();
    }

    /** By login; empty in a real clinic. */
    public List<DemoLogin> demoLogins() {
        throw pending();
    }

    /** Shows the account's password on the sign-in screen. The database refuses it in a real clinic. */
    public void addDemoLogin(String login, String password) {
        throw pending();
    }

    /** Upper and lower case make no difference. */
    public Optional<Credentials> credentials(String login) {
        throw pending();
    }

    public Optional<UserAccount> account(UserId id) {
        throw pending();
    }

    /** By name, switched-off accounts last; at most 500. */
    public List<UserAccount> accounts() {
        throw pending();
    }

    /** How many accounts of this role can sign in. Locks them until the transaction ends. */
    public int lockAndCountActive(Role role) {
        throw pending();
    }

    /** The account's version is ignored; the answer has version 1. */
    public UserAccount add(UserAccount account, String passwordHash) {
        throw pending();
    }

    /** Saves everything but the password, the failed tries and the last sign-in; checks the version. */
    public UserAccount change(UserAccount account) {
        throw pending();
    }

    /** Also forgets failed tries. */
    public void setPasswordHash(UserId id, String passwordHash) {
        throw pending();
    }

    /** Counts one wrong password more and answers how many there are now, counted in the database. */
    public int addFailedAttempt(UserId id) {
        throw pending();
    }

    public void lockUntil(UserId id, Instant until) {
        throw pending();
    }

    /** Forgets failed tries and notes when the person was seen. */
    public void noteSignIn(UserId id, Instant at) {
        throw pending();
    }

    public Optional<Workstation> workstation(String name) {
        throw pending();
    }

    /** Adding the same name twice, even at the same time from two processes, is no error. */
    public void addWorkstation(Workstation workstation) {
        throw pending();
    }

    /** A setting of the whole clinic, such as its currency. */
    public Optional<String> setting(String name) {
        throw pending();
    }

    public void putSetting(String name, String value) {
        throw pending();
    }

    private UnsupportedOperationException pending() {
        return new UnsupportedOperationException(String.valueOf(transactions.session()));
    }
}
