package clinic.docket.ui.kit.form;

import clinic.docket.domain.outcome.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The refusals of one form: at most one at each field and one for the form as a whole. They are
 * kept as values, so that a change of language can say them again.
 */
public final class FormRefusals {

    private final Map<String, ObjectProperty<Optional<Refusal>>> fields = new LinkedHashMap<>();
    private final ObjectProperty<Optional<Refusal>> banner =
            new SimpleObjectProperty<>(Optional.empty());

    /** The fields in the order in which they stand on screen. */
    public FormRefusals(String... names) {
        for (String name : names) {
            fields.put(name, new SimpleObjectProperty<>(Optional.empty()));
        }
    }

    /** What is wrong at this field. */
    public ObjectProperty<Optional<Refusal>> at(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    /** What is wrong and belongs to no field of this form. */
    public ObjectProperty<Optional<Refusal>> banner() {
        return banner;
    }

    public boolean hasField(String name) {
        return fields.containsKey(name);
    }

    /** At its field when the form has it, else for the form as a whole. */
    public void show(Refusal refusal) {
        refusal.field()
                .filter(fields::containsKey)
                .map(this::at)
                .orElse(banner)
                .set(Optional.of(refusal));
    }

    public void clear() {
        banner.set(Optional.empty());
        fields.values().forEach(field -> field.set(Optional.empty()));
    }

    public boolean isEmpty() {
        return banner.get().isEmpty() && firstField().isEmpty();
    }

    /** The first field that has a refusal: where the focus belongs. */
    public Optional<String> firstField() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().get().isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
