package clinic.docket.ui.patient.edit;

import clinic.docket.domain.patient.Patient;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two desks changed the same record. Fields that only one of them changed are proposed as that desk
 * has them; where both did, somebody has to choose.
 *
 * @param theirs what is stored now, and will be replaced
 * @param mine what this desk typed
 * @param choices true keeps mine, false takes theirs; a field without a choice is still open
 */
public record EditConflict(
        Patient theirs, RecordText base, RecordText mine, Map<EditField, Boolean> choices) {
    public EditConflict {
        var copy = new EnumMap<EditField, Boolean>(EditField.class);
        copy.putAll(choices);
        choices = Collections.unmodifiableMap(copy);
    }

    static EditConflict between(Patient base, RecordText mine, Patient theirs) {
        var before = RecordText.of(base);
        var stored = RecordText.of(theirs);
        var choices = new EnumMap<EditField, Boolean>(EditField.class);
        for (var field : EditField.values()) {
            boolean changedHere = !mine.at(field).equals(before.at(field));
            boolean changedThere = !stored.at(field).equals(before.at(field));
            if (changedHere != changedThere) {
                choices.put(field, changedHere);
            }
        }
        return new EditConflict(theirs, before, mine, choices);
    }

    /** The fields that the two versions have differently. */
    public List<EditField> fields() {
        return Stream.of(EditField.values())
                .filter(field -> !mine.at(field).equals(stored().at(field)))
                .toList();
    }

    public RecordText stored() {
        return RecordText.of(theirs);
    }

    /** True keeps mine; empty while nobody has chosen. */
    public Optional<Boolean> choice(EditField field) {
        return Optional.ofNullable(choices.get(field));
    }

    public boolean isDecided() {
        return choices.keySet().containsAll(fields());
    }

    EditConflict choosing(EditField field, boolean keepMine) {
        var chosen = new EnumMap<EditField, Boolean>(EditField.class);
        chosen.putAll(choices);
        chosen.put(field, keepMine);
        return new EditConflict(theirs, base, mine, chosen);
    }

    /** Both versions as one; open fields stay as they were typed here. */
    RecordText merged() {
        RecordText merged = stored();
        for (var field : fields()) {
            if (choice(field).orElse(true)) {
                merged = merged.with(field, mine.at(field));
            }
        }
        return merged;
    }
}
