package clinic.docket.ui.setup;

import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One line of the doctors' page as typed. */
record DoctorRow(StringProperty name, StringProperty speciality, StringProperty room) {

    DoctorRow(String name, String speciality, String room) {
        this(
                new SimpleStringProperty(name),
                new SimpleStringProperty(speciality),
                new SimpleStringProperty(room));
    }

    boolean isBlank() {
        return Stream.of(name, speciality).allMatch(typed -> typed.get().isBlank());
    }
}
