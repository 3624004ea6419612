package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Outcome;

/**
 * Signing in and out. Its methods are the listed exceptions that need no permission: nobody is signed in
 * yet.
 */
public final class SignInService {

    /** What the sign-in screen may show to anybody: the clinic's name, and a demo clinic's accounts. */
    public ClinicFront front() {
        throw new UnsupportedOperationException();
    }

    /** Takes about a quarter of a second (bcrypt, cost 12), for unknown names too. */
    public Outcome<Session, AccessRefusal> signIn(
            String login, String password, String workstation) {
        throw new UnsupportedOperationException();
    }

    public void signOut(Session session) {
        throw new UnsupportedOperationException();
    }
}
