package clinic.docket.store.audit;

import clinic.docket.store.row.audit.AuditRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** The queries of {@link AuditStore}. */
@Repository
interface AuditQueries {
    @Query("from AuditRow where subject = :subject order by at desc, id desc limit :most")
    List<AuditRow> of(UUID subject, int most);
}
