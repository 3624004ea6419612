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
    private static final String CLOSED = "closed";
    private static final int PARTS = 3;
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

    /**
     * Empty when this computer is no kiosk yet, or its account is not one any more. An account that
     * was switched off lets in again only after {@link #setUp}, whoever switches it on.
     */
    public Optional<Session> signIn() {
        var kept = kept().filter(each -> !each.closed());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var entered = enter(kept.get());
        if (entered.refused().filter(AccessRefusal.WrongLogin.class::isInstance).isPresent()) {
            close();
        }
        return entered.result().filter(session -> session.role() == Role.KIOSK);
    }

    /** The clinic has switched the account off: it is used no more until staff sets it up again. */
    public void close() {
        kept().ifPresent(each -> keep(new Kept(each.login(), each.password(), true)));
    }

    /**
     * Makes the account, or takes the one of before when that may sign in again, and signs it in.
     *
     * @throws clinic.docket.service.access.AccessDenied when this person may not manage users
     */
    public Outcome<Session, AccessRefusal> setUp(String login, String password) {
        return switch (enter(login, password)) {
            case Outcome.Refused<Session, AccessRefusal>(var why) -> Outcome.refused(why);
            case Outcome.Done<Session, AccessRefusal>(var staff) -> made(staff);
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

    private Outcome<Session, AccessRefusal> made(Session staff) {
        try {
            services.users().users(staff); // Asks for the right to manage users.
            return again().<Outcome<Session, AccessRefusal>>map(Outcome::done)
                    .orElseGet(() -> make(staff));
        } finally {
            services.signIn().signOut(staff);
        }
    }

    private Optional<Session> again() {
        var entered =
                kept().flatMap(each ->
                        enter(each).result().filter(session -> session.role() == Role.KIOSK));
        entered.flatMap(session -> kept())
                .ifPresent(each -> keep(new Kept(each.login(), each.password(), false)));
        return entered;
    }

    private Outcome<Session, AccessRefusal> make(Session staff) {
        String login = "kiosk-" + HexFormat.of().formatHex(bytes(LOGIN_BYTES));
        String password =
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
        var user = new NewUser(login, workstation, Role.KIOSK, Optional.empty(), password);
        return switch (services.users().create(staff, user)) {
            case Outcome.Refused<UserAccount, AccessRefusal>(var why) -> Outcome.refused(why);
            case Outcome.Done<UserAccount, AccessRefusal> _ -> {
                keep(new Kept(login, password, false));
                yield enter(login, password);
            }
        };
    }

    /** As the secret tells it; a third line says that the clinic has closed the account. */
    private record Kept(String login, String password, boolean closed) {}

    private Optional<Kept> kept() {
        return secrets.find(SECRET)
                .map(text -> text.split(BETWEEN, PARTS))
                .filter(parts -> parts.length > 1)
                .map(parts -> new Kept(parts[0], parts[1], parts.length == PARTS));
    }

    private void keep(Kept kept) {
        String both = kept.login() + BETWEEN + kept.password();
        secrets.keep(SECRET, kept.closed() ? both + BETWEEN + CLOSED : both);
    }

    private Outcome<Session, AccessRefusal> enter(Kept kept) {
        return enter(kept.login(), kept.password());
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
