package clinic.docket.store.patient.record;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** The queries of {@link RecordStore}. */
@Repository
interface RecordQueries {
    @Query(
            "select a, d.displayName, t.name from AppointmentRow a"
                    + " join PractitionerRow d on d.id = a.practitioner"
                    + " join VisitTypeRow t on t.id = a.visitType"
                    + " where a.patient = :patient and a.status <> 'ENTERED_IN_ERROR'"
                    + " order by a.startsAt desc, a.id desc limit :most")
    List<RecordLine> visits(UUID patient, int most);
}
