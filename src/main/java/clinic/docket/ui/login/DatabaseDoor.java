package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.SignInService;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The usual door: the database knows everybody. */
public final class DatabaseDoor implements Door {
    private final SignInService signIn;
    private final String workstation;
    private final Consumer<Session> signedIn;
    private final BiConsumer<Session, String> byPassword;

    /**
     * @param signedIn on the FX thread
     * @param byPassword before {@code signedIn}, with the password that was right
     */
    public DatabaseDoor(
            SignInService signIn,
            String workstation,
            Consumer<Session> signedIn,
            BiConsumer<Session, String> byPassword) {
        this.signIn = signIn;
        this.workstation = workstation;
        this.signedIn = signedIn;
        this.byPassword = byPassword;
    }

    @Override
    public Front front() {
        return new Front(signIn.front(), signIn.present(workstation), Optional.empty());
    }

    @Override
    public Outcome<Runnable, AccessRefusal> byPassword(String login, String password) {
        return signIn.signIn(login, password, workstation)
                .map(session ->
                        () -> {
                            byPassword.accept(session, password);
                            signedIn.accept(session);
                        });
    }

    @Override
    public Outcome<Runnable, AccessRefusal> byPin(UserId user, String pin) {
        return signIn.signInWithPin(user, pin, workstation)
                .map(session -> () -> signedIn.accept(session));
    }
}
