package clinic.docket.ui.kiosk.staff;

import clinic.docket.domain.access.AccessRefusal;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Name and password of somebody who works here, and why they do not open what they asked for. */
public final class StaffModel {
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Problem>> problem =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding ready =
            Bindings.createBooleanBinding(
                    () -> !busy.get() && !login.get().isBlank() && !password.get().isEmpty(),
                    busy,
                    login,
                    password);

    /** Why it did not work. */
    public sealed interface Problem {
        record Refused(AccessRefusal why) implements Problem {}

        /** The right person, without the right that is needed. */
        record NotAllowed() implements Problem {}

        /** Nobody expected this; the log tells more. */
        record Failed() implements Problem {}
    }

    public StringProperty loginProperty() {
        return login;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    public BooleanBinding readyProperty() {
        return ready;
    }
}
