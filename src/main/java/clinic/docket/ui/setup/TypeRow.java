package clinic.docket.ui.setup;

import clinic.docket.domain.schedule.VisitMode;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One line of the visit types' page as typed. */
record TypeRow(StringProperty name, StringProperty minutes, ObjectProperty<VisitMode> mode) {

    TypeRow(String name, String minutes, VisitMode mode) {
        this(
                new SimpleStringProperty(name),
                new SimpleStringProperty(minutes),
                new SimpleObjectProperty<>(mode));
    }

    boolean isBlank() {
        return name.get().isBlank() && minutes.get().isBlank();
    }
}
