package clinic.docket.ui.admin.page;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A box to choose from, and a model that says "none" without null. */
final class OptionalChoice<T> {

    private final ComboBox<T> box = new ComboBox<>();

    OptionalChoice(
            ObjectProperty<Optional<T>> value,
            ObservableList<T> offered,
            Function<T, String> words) {
        box.setItems(offered);
        box.setConverter(new Words<>(words));
        box.setMaxWidth(Double.MAX_VALUE);
        value.subscribe(now -> box.setValue(now.orElse(null)));
        box.valueProperty().subscribe(now -> value.set(Optional.ofNullable(now)));
    }

    ComboBox<T> box() {
        return box;
    }

    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> words;

        private Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("Chosen, never typed");
        }
    }
}
