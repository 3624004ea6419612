package clinic.docket.domain.outcome;

import java.util.Optional;

/**
 * An expected "no": a value, not an exception. Each kind is a record of a sealed family; its text
 * stands under {@code refusal.<code>} in every language and may use the record's components, in
 * their order.
 */
public interface Refusal {

    /** The simple name of the record in camel case, such as {@code slotTaken}. */
    default String code() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * The input field where the sentence belongs, when there is one: the same for each refusal of a
     * kind ({@link AtField}), or told by its components.
     */
    default Optional<String> field() {
        return Optional.ofNullable(getClass().getAnnotation(AtField.class)).map(AtField::value);
    }
}
