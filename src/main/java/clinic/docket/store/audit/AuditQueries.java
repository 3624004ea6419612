package clinic.docket.store.audit;

import clinic.docket.store.row.audit.AuditRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** The queries of {@link AuditStore}. */
@Repository
interface AuditQueries {
    /**
     * The links of a chain in their order, whatever their clock said; chains beside each other by
     * time, where an entry counts as no older than those before it in its chain.
     */
    @Query(
            """
            from AuditRow where subject = :subject
            order by max(at) over (partition by chain order by link) desc,
                chain, link desc
            limit :most
            """)
    List<AuditRow> of(UUID subject, int most);

    @Query(
            "from AuditRow where subject in :subjects and action in ('CREATE', 'CHANGE')"
                    + " order by at desc, chain, link desc limit :most")
    List<AuditRow> changes(List<UUID> subjects, int most);

    @Query(
            "from AuditRow where subject = :subject and action = 'VIEW'"
                    + " order by at desc, chain, link desc limit :most")
    List<AuditRow> looks(UUID subject, int most);
}
