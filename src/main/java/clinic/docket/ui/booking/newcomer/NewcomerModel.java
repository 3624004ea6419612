package clinic.docket.ui.booking.newcomer;

import clinic.docket.domain.patient.BirthDateInput;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.service.patient.NewPatient;
import clinic.docket.ui.kit.form.FormRefusals;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.part.patient.TypedPatient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is typed about somebody new, and what is wrong with it. Nothing typed is ever taken away.
 */
public final class NewcomerModel {

    public static final String FAMILY_NAME = "familyName";
    public static final String GIVEN_NAME = "givenName";
    public static final String BIRTH_DATE = "birthDate";
    public static final String PHONE = "phone";

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty familyName = new SimpleStringProperty("");
    private final StringProperty givenName = new SimpleStringProperty("");
    private final StringProperty birthDate = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PossibleDuplicate>> alike =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty registering = new SimpleBooleanProperty();
    private final FormRefusals refusals =
            new FormRefusals(FAMILY_NAME, GIVEN_NAME, BIRTH_DATE, PHONE);

    /** Whether the form stands in place of the patient field. */
    public BooleanProperty openProperty() {
        return open;
    }

    public StringProperty familyNameProperty() {
        return familyName;
    }

    public StringProperty givenNameProperty() {
        return givenName;
    }

    public StringProperty birthDateProperty() {
        return birthDate;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    /** Who may be the same person; while there is somebody, the form asks about them. */
    public ReadOnlyObjectProperty<List<PossibleDuplicate>> alikeProperty() {
        return alike.getReadOnlyProperty();
    }

    /** Nobody takes the question back. */
    public void ask(List<PossibleDuplicate> found) {
        alike.set(List.copyOf(found));
    }

    public BooleanProperty registeringProperty() {
        return registering;
    }

    public FormRefusals refusals() {
        return refusals;
    }

    /** Opens the form with what was typed in the search. */
    public void begin(String typed, LocalDate today) {
        var taken = TypedPatient.of(typed, today);
        fill(
                new NewcomerText(
                        taken.familyName(), taken.givenName(), taken.birthDate(), taken.digits()));
    }

    /** Opens the form as it once stood. */
    public void fill(NewcomerText text) {
        refusals.clear();
        ask(List.of());
        familyName.set(text.familyName());
        givenName.set(text.givenName());
        birthDate.set(text.birthDate());
        phone.set(text.phone());
        open.set(true);
    }

    public void close() {
        open.set(false);
        ask(List.of());
        refusals.clear();
    }

    public NewcomerText text() {
        return new NewcomerText(familyName.get(), givenName.get(), birthDate.get(), phone.get());
    }

    /** The field to type next: the first that is empty or unfinished, in the order on screen. */
    public String firstOpenField(LocalDate today) {
        if (familyName.get().isBlank()) {
            return FAMILY_NAME;
        }
        if (givenName.get().isBlank()) {
            return GIVEN_NAME;
        }
        return BirthDateInput.read(birthDate.get(), today).isDone() ? PHONE : BIRTH_DATE;
    }

    /** The newcomer to register; empty when a field cannot be read, which is then said at it. */
    public Optional<NewPatient> read(PatientId id, LocalDate today) {
        refusals.clear();
        var date = BirthDateInput.read(birthDate.get(), today).result();
        if (date.isEmpty()) {
            refusals.show(new InputRefusal.DateUnreadable(BIRTH_DATE));
        }
        return date.map(born ->
                new NewPatient(
                        id,
                        new PatientName(familyName.get().strip(), givenName.get().strip()),
                        born,
                        phone.get().strip()));
    }
}
