package clinic.docket.ui.patient.edit;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.ui.kit.form.FormRefusals;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed about a patient, what is wrong with it, and what another desk did meanwhile. */
public final class EditModel {
    private final Map<EditField, StringProperty> texts = new EnumMap<>(EditField.class);
    private final FormRefusals refusals = new FormRefusals(EditField.names());
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<EditConflict>> conflict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<PossibleDuplicate>> alike =
            new ReadOnlyObjectWrapper<>(List.of());
    private Patient base;

    public EditModel(Patient base) {
        this.base = base;
        Stream.of(EditField.values())
                .forEach(field -> texts.put(field, new SimpleStringProperty("")));
        fill(RecordText.of(base));
    }

    public Patient base() {
        return base;
    }

    public StringProperty at(EditField field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    public FormRefusals refusals() {
        return refusals;
    }

    /** Who may be the same person; while there is somebody, the form asks about them. */
    public ReadOnlyObjectProperty<List<PossibleDuplicate>> alikeProperty() {
        return alike.getReadOnlyProperty();
    }

    /** Nobody takes the question back. */
    public void ask(List<PossibleDuplicate> found) {
        alike.set(List.copyOf(found));
    }

    public BooleanProperty savingProperty() {
        return saving;
    }

    public ReadOnlyObjectProperty<Optional<EditConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    public RecordText typed() {
        var fields = new EnumMap<EditField, String>(EditField.class);
        texts.forEach((field, text) -> fields.put(field, text.get()));
        return new RecordText(fields);
    }

    /** The record to save; empty when a field does not read, which is then said at it. */
    public Optional<Patient> read(LocalDate today) {
        refusals.clear();
        var read = typed().read(base, today);
        read.refused().ifPresent(refusals::show);
        return read.result();
    }

    /** Somebody else saved first. */
    public void meet(Patient theirs) {
        conflict.set(Optional.of(EditConflict.between(base, typed(), theirs)));
    }

    public void choose(EditField field, boolean keepMine) {
        conflict.set(conflict.get().map(open -> open.choosing(field, keepMine)));
    }

    /** Goes on with the two versions as one, on top of theirs. */
    public void settle() {
        conflict.get()
                .ifPresent(settled -> {
                    base = settled.theirs();
                    fill(settled.merged());
                    conflict.set(Optional.empty());
                });
    }

    /** Whether something is typed that is not saved. */
    public boolean isChanged() {
        return !typed().equals(RecordText.of(base));
    }

    /** Forgets what was typed. */
    public void discard() {
        refusals.clear();
        ask(List.of());
        conflict.set(Optional.empty());
        fill(RecordText.of(base));
    }

    /** Back to the form as it was typed. */
    public void leaveConflict() {
        conflict.set(Optional.empty());
    }

    private void fill(RecordText text) {
        texts.forEach((field, property) -> property.set(text.at(field)));
    }
}
