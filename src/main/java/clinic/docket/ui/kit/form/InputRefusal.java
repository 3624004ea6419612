package clinic.docket.ui.kit.form;

import clinic.docket.domain.outcome.Refusal;
import java.util.Optional;

/**
 * Why what was typed cannot even be asked of a service: it does not read as what the field is for.
 */
public sealed interface InputRefusal extends Refusal {

    /** The name of the field, as refusals of the services name it. */
    String at();

    @Override
    default Optional<String> field() {
        return Optional.of(at());
    }

    record InputMissing(String at) implements InputRefusal {}

    record TimeUnreadable(String at) implements InputRefusal {}

    record DateUnreadable(String at) implements InputRefusal {}

    /** A slip: nothing is planned before {@code year}. */
    record DateTooEarly(String at, String year) implements InputRefusal {}

    record NumberUnreadable(String at) implements InputRefusal {}

    record MoneyUnreadable(String at) implements InputRefusal {}

    record PasswordsDiffer(String at) implements InputRefusal {}

    record NothingChosen(String at) implements InputRefusal {}
}
