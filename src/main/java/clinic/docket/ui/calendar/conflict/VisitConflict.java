package clinic.docket.ui.calendar.conflict;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.calendar.move.Carry;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two desks changed the same visit. Fields that only one of them changed are proposed as that desk
 * has them; where both did, somebody has to choose.
 *
 * @param mine the visit as this desk saw it, and where it carried it
 * @param theirs as it is stored now
 * @param choices true keeps mine, false takes theirs; a field without a choice is still open
 */
public record VisitConflict(Carry mine, LatestVisit theirs, Map<VisitField, Boolean> choices) {
    public VisitConflict {
        var copy = new EnumMap<VisitField, Boolean>(VisitField.class);
        copy.putAll(choices);
        choices = Collections.unmodifiableMap(copy);
    }

    static VisitConflict between(Carry mine, LatestVisit theirs) {
        var before = new Values(mine.visit().practitioner(), mine.visit().range());
        var here = new Values(mine.doctor(), mine.range());
        var there = stored(theirs);
        var choices = new EnumMap<VisitField, Boolean>(VisitField.class);
        for (var field : VisitField.values()) {
            boolean changedHere = !here.at(field).equals(before.at(field));
            boolean changedThere = !there.at(field).equals(before.at(field));
            if (changedHere != changedThere) {
                choices.put(field, changedHere);
            }
        }
        return new VisitConflict(mine, theirs, choices);
    }

    private record Values(PractitionerId doctor, TimeRange range) {
        Object at(VisitField field) {
            return switch (field) {
                case START -> range.start();
                case LENGTH -> range.length();
                case DOCTOR -> doctor;
            };
        }
    }

    private static Values stored(LatestVisit latest) {
        return new Values(latest.visit().practitioner(), latest.visit().range());
    }

    /** The fields that the two versions have differently. */
    public List<VisitField> fields() {
        var here = new Values(mine.doctor(), mine.range());
        var there = stored(theirs);
        return Stream.of(VisitField.values())
                .filter(field -> !here.at(field).equals(there.at(field)))
                .toList();
    }

    /** True keeps mine; empty while nobody has chosen. */
    public Optional<Boolean> choice(VisitField field) {
        return Optional.ofNullable(choices.get(field));
    }

    public boolean isDecided() {
        return choices.keySet().containsAll(fields());
    }

    VisitConflict choosing(VisitField field, boolean keepMine) {
        var chosen = new EnumMap<VisitField, Boolean>(VisitField.class);
        chosen.putAll(choices);
        chosen.put(field, keepMine);
        return new VisitConflict(mine, theirs, chosen);
    }

    /** Both versions as one; open fields are as this desk had them. */
    Carry merged() {
        var stored = theirs.visit();
        var start = (keepsMine(VisitField.START) ? mine.range() : stored.range()).start();
        var length = (keepsMine(VisitField.LENGTH) ? mine.range() : stored.range()).length();
        var doctor = keepsMine(VisitField.DOCTOR) ? mine.doctor() : stored.practitioner();
        return new Carry(
                mine.visit().at(stored.practitioner(), stored.range()),
                mine.how(),
                doctor,
                TimeRange.of(start, length),
                Optional.empty(),
                true);
    }

    private boolean keepsMine(VisitField field) {
        return choice(field).orElse(true);
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "VisitConflict[" + mine.visit().id().value() + "]";
    }
}
