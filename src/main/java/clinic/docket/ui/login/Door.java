package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.SignInService;
import java.util.List;
import java.util.Optional;

/**
 * Who lets people in: the database, or the workstation itself while the database is away. Asked off
 * the FX thread.
 */
public interface Door {
    /**
     * What anybody may see.
     *
     * @param notice what is not as usual, in a lead and a sentence
     */
    record Front(ClinicFront clinic, List<SignInService.Present> present, Optional<Notice> notice) {
        public Front {
            present = List.copyOf(present);
        }
    }

    /** A fact, and what follows from it. */
    record Notice(String lead, String sentence) {}

    Front front();

    /** What is done on the FX thread with whoever comes in. */
    Outcome<Runnable, AccessRefusal> byPassword(String login, String password);

    /** As {@link #byPassword}, for somebody whose PIN counts here. */
    Outcome<Runnable, AccessRefusal> byPin(UserId user, String pin);

    /**
     * Somebody wants to know whether the database is back.
     *
     * @param look asks for the front again
     */
    default void tryAgain(Runnable look) {
        look.run();
    }
}
