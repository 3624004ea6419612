package clinic.docket.app.cli.print;

import java.util.Optional;

/** What a command asks the person who gave it. */
public interface Questions {

    /** A line; empty when nobody answers. */
    Optional<String> ask(String question);

    /** A line that nobody sees while it is typed. */
    Optional<String> askHidden(String question);
}
