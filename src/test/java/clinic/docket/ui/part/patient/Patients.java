package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Patients for tests of the search. */
final class Patients {

    static final PatientSummary SILVA =
            new PatientSummary(
                    new PatientId(new UUID(7, 1)),
                    18_233,
                    new PatientName("Silva", "Mateus"),
                    LocalDate.of(1990, 2, 19),
                    "+353 1 555 4408",
                    Set.of(PatientAlert.INTERPRETER));

    static final PatientSummary SILVESTRI =
            new PatientSummary(
                    new PatientId(new UUID(7, 2)),
                    31_882,
                    new PatientName("Silvestri", "Maria"),
                    LocalDate.of(2016, 2, 19),
                    "+353 1 555 7731",
                    Set.of());

    private Patients() {}

    static List<PatientSummary> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new PatientSummary(
                                new PatientId(new UUID(8, i)),
                                20_000 + i,
                                new PatientName("Silva", "Given " + i),
                                LocalDate.of(1980, 1, 1),
                                "",
                                Set.of()))
                .toList();
    }
}
