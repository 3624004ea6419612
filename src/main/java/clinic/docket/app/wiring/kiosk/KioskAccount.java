package clinic.docket.app.wiring.kiosk;

import clinic.docket.app.place.Secrets;
import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.access.Session;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The account of this kiosk: made once by somebody who may manage users, kept as a secret of this
 * computer, and used at each start. Nobody ever reads its password. Takes its time, so never on the
 * FX thread.
 */
public final class KioskAccount {
    private static final String SECRET = "kiosk-account";
    private static final String BETWEEN = "\n";
    private static final int PASSWORD_BYTES = 32;
    private static final int LOGIN_BYTES = 4;
    private static final Set<Role> NOT_STAFF = Set.of(Role.KIOSK, Role.PATIENT);

    private final Services services;
    private final Secrets secrets;
    private final String workstation;
    private final RandomGenerator random;

    /**
     * @param random one that nobody can guess
     */
    public KioskAccount(
            Services services, Secrets secrets, String workstation, RandomGenerator random) {
        this.services = services;
        this.secrets = secrets;
        this.workstation = workstation;
        this.random = random;
    }

    /** Empty when this computer is no kiosk yet, or its account is not one any more. */
    public Optional<Session> signIn() {
        return secrets.find(SECRET)
                .map(kept -> kept.split(BETWEEN, 2))
                .filter(kept -> kept.length == 2)
                .flatMap(kept -> enter(kept[0], kept[1]).result())
                .filter(session -> session.role() == Role.KIOSK);
    }

    /**
     * Makes the account, and signs it in.
     *
     * @throws clinic.docket.service.access.AccessDenied when this person may not manage users
     */
    public Outcome<Session, AccessRefusal> setUp(String login, String password) {
        return switch (enter(login, password)) {
            case Outcome.Refused<Session, AccessRefusal>(var why) -> Outcome.refused(why);
            case Outcome.Done<Session, AccessRefusal>(var staff) -> make(staff);
        };
    }

    /** Whether somebody who works here wants to close the kiosk. */
    public Outcome<Session, AccessRefusal> leave(String login, String password) {
        var entered = enter(login, password);
        entered.result().ifPresent(services.signIn()::signOut);
        return entered.result().filter(who -> NOT_STAFF.contains(who.role())).isPresent()
                ? Outcome.refused(new AccessRefusal.WrongLogin())
                : entered;
    }

    private Outcome<Session, AccessRefusal> make(Session staff) {
        String login = "kiosk-" + HexFormat.of().formatHex(bytes(LOGIN_BYTES));
        String password =
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
        Outcome<UserAccount, AccessRefusal> made;
        try {
            made =
                    services.users()
                            .create(
                                    staff,
                                    new NewUser(
                                            login,
                                            workstation,
                                            Role.KIOSK,
                                            Optional.empty(),
                                            password));
        } finally {
            services.signIn().signOut(staff);
        }
        return switch (made) {
            case Outcome.Refused<UserAccount, AccessRefusal>(var why) -> Outcome.refused(why);
            case Outcome.Done<UserAccount, AccessRefusal> _ -> {
                secrets.keep(SECRET, login + BETWEEN + password);
                yield enter(login, password);
            }
        };
    }

    private Outcome<Session, AccessRefusal> enter(String login, String password) {
        return services.signIn().signIn(login, password, workstation);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
