package clinic.docket.service.patient.duplicate;

import static java.util.Comparator.comparingInt;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.duplicate.Likeness;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.store.patient.PatientStore;
import java.util.List;

/** Compares one patient with those whom the indexes find, inside a transaction that is open. */
final class Resemblances {
    private final PatientStore patients;

    Resemblances(PatientStore patients) {
        this.patients = patients;
    }

    /** Likeliest first. */
    List<PossibleDuplicate> of(PatientId self, Traits traits, int limit) {
        return patients.resembling(traits).stream()
                .filter(patient -> !patient.id().equals(self))
                .map(patient ->
                        new PossibleDuplicate(
                                patient, Likeness.between(traits, Traits.of(patient))))
                .filter(found -> found.likeness().isPossible())
                .sorted(
                        comparingInt((PossibleDuplicate found) -> found.likeness().points())
                                .reversed())
                .limit(limit)
                .toList();
    }
}
