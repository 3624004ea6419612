package clinic.docket.app.cli;

import java.util.Optional;

/** What a command asks the person who gave it. */
interface Questions {

    /** A line; empty when nobody answers. */
    Optional<String> ask(String question);

    /** A line that nobody sees while it is typed. */
    Optional<String> askHidden(String question);
}
