package clinic.docket.store.row.patient;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import clinic.docket.domain.patient.PatientAlert;
import java.util.Set;
import java.util.stream.Stream;

/** A patient's alerts in one column: their names in a fixed order, separated by commas. */
public final class AlertText {
    private static final String SEPARATOR = ",";

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
}
