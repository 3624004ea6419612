package clinic.docket.service.patient.record;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.record.Attendance;
import clinic.docket.domain.patient.record.Look;
import clinic.docket.domain.patient.record.RecordVisit;
import clinic.docket.domain.patient.record.TimelineEntry;
import java.util.List;
import java.util.Optional;

/**
 * A patient with everything the desk may know of them.
 *
 * @param absorbed the number of the record that was merged into this one last
 * @param coming visits that lie ahead, earliest first
 * @param timeline newest first
 * @param looks who opened it before, newest first; empty for those who may not read the trail
 */
public record PatientRecord(
        Patient patient,
        Optional<Long> absorbed,
        Attendance attendance,
        List<RecordVisit> coming,
        List<TimelineEntry> timeline,
        Optional<List<Look>> looks) {
    public PatientRecord {
        coming = List.copyOf(coming);
        timeline = List.copyOf(timeline);
        looks = looks.map(List::copyOf);
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "PatientRecord[" + patient.id().value() + "]";
    }
}
