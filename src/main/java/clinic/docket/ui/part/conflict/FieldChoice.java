package clinic.docket.ui.part.conflict;

import java.util.Optional;

/**
 * A field that two versions have differently.
 *
 * @param id tells it apart from the others
 * @param name as the form calls it
 * @param keepsMine empty while nobody has chosen
 */
public record FieldChoice(
        String id, String name, String mine, String theirs, Optional<Boolean> keepsMine) {}
