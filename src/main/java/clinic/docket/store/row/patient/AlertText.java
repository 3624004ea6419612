package clinic.docket.store.row.patient;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import clinic.docket.domain.patient.PatientAlert;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A patient's alerts in one column: their names in a fixed order, separated by commas. Their notes
 * stand in another: a line each, the name before the first blank.
 */
public final class AlertText {
    private static final String SEPARATOR = ",";
    private static final String BLANK = " ";

    private AlertText() {}

    public static String of(Set<PatientAlert> alerts) {
        return alerts.stream().sorted().map(PatientAlert::name).collect(joining(SEPARATOR));
    }

    public static Set<PatientAlert> toAlerts(String text) {
        return text.isEmpty()
                ? Set.of()
                : Stream.of(text.split(SEPARATOR, -1))
                        .map(PatientAlert::valueOf)
                        .collect(toUnmodifiableSet());
    }

    /** The notes have no line breaks. */
    public static String ofNotes(Map<PatientAlert, String> notes) {
        return notes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(note -> note.getKey().name() + BLANK + note.getValue())
                .collect(joining("\n"));
    }

    public static Map<PatientAlert, String> toNotes(String text) {
        return text.lines()
                .map(line -> line.split(BLANK, 2))
                .collect(toMap(parts -> PatientAlert.valueOf(parts[0]), parts -> parts[1]));
    }
}
