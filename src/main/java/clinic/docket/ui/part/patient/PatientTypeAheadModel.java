package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientSummary;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What was typed, who was found, and which row is chosen.
 *
 * <p>The rows always belong to {@link #answeredProperty()}, which may be an older text than the one
 * in the field. Where a newcomer may be registered, that offer is the row after the last patient.
 */
public final class PatientTypeAheadModel {

    /** How many patients the list shows; who is further down is found by typing more. */
    public static final int ROWS = 6;

    /** How many of them once one is taken: the fields below are wanted then. */
    static final int ROWS_WHEN_TAKEN = 3;

    private final boolean newcomers;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper("");
    private final ObservableList<PatientSummary> found = FXCollections.observableArrayList();
    private List<PatientSummary> answer = List.of();
    private final ObservableList<PatientSummary> readOnlyFound =
            FXCollections.unmodifiableObservableList(found);
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<PatientSummary>> taken =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private PatientTypeAheadModel(boolean newcomers) {
        this.newcomers = newcomers;
    }

    /** For finding somebody who has a record. */
    public static PatientTypeAheadModel ofPatients() {
        return new PatientTypeAheadModel(false);
    }

    /** Offers to register a newcomer too. */
    public static PatientTypeAheadModel ofPatientsAndNewcomers() {
        return new PatientTypeAheadModel(true);
    }

    public StringProperty textProperty() {
        return text;
    }

    /** The text that the rows answer. */
    public ReadOnlyStringProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** The rows on screen: at most {@value #ROWS}, best match first; fewer once one is taken. */
    public ObservableList<PatientSummary> found() {
        return readOnlyFound;
    }

    /** How many were found, at most {@value #ROWS}. */
    public int count() {
        return answer.size();
    }

    /** Whether there are more than {@link #count()}. */
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** The chosen row; {@code found().size()} is the newcomer. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Who was taken from the list; typing on lets go of them. */
    public ReadOnlyObjectProperty<Optional<PatientSummary>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    public String typed() {
        return text.get().strip();
    }

    public boolean isAnswered() {
        return answered.get().equals(typed());
    }

    /** Whether there is a list to show. */
    public boolean hasRows() {
        return !answered.get().isEmpty() && rows() > 0;
    }

    public boolean offersNewcomers() {
        return newcomers;
    }

    public boolean isNewcomerChosen() {
        return newcomers && hasRows() && chosen.get() == found.size();
    }

    public Optional<PatientSummary> chosenPatient() {
        return hasRows() && chosen.get() < found.size()
                ? Optional.of(found.get(chosen.get()))
                : Optional.empty();
    }

    /** The answer to a typed text; one row more than is shown tells that there are more. */
    public void answer(String typed, List<PatientSummary> patients) {
        taken.set(Optional.empty());
        more.set(patients.size() > ROWS);
        chosen.set(0);
        answer = patients.stream().limit(ROWS).toList();
        found.setAll(answer);
        answered.set(typed);
    }

    public void choose(int row) {
        if (row >= 0 && row < rows()) {
            chosen.set(row);
        }
    }

    public void chooseNext() {
        choose(chosen.get() + 1);
    }

    public void choosePrevious() {
        choose(chosen.get() - 1);
    }

    /**
     * Keeps this patient and the rows around; where the list does not show them they become its
     * only row.
     */
    public void take(PatientSummary patient) {
        var row = found.indexOf(patient);
        if (row < 0) {
            answer(patient.name().display(), List.of(patient));
            text.set(patient.name().display());
            row = 0;
        }
        var first = Math.max(0, row - ROWS_WHEN_TAKEN + 1);
        var end = Math.min(found.size(), first + ROWS_WHEN_TAKEN);
        show(List.copyOf(found.subList(first, end)), row - first);
        taken.set(Optional.of(patient));
    }

    /** Lets go of the patient and keeps what was typed; all rows are back. */
    public void letGo() {
        var before = taken.get();
        before.ifPresent(patient -> show(answer, answer.indexOf(patient)));
        taken.set(Optional.empty());
    }

    private void show(List<PatientSummary> rows, int choose) {
        found.setAll(rows);
        chosen.set(choose);
    }

    public void clear() {
        text.set("");
        answer("", List.of());
    }

    private int rows() {
        return found.size() + (newcomers ? 1 : 0);
    }
}
