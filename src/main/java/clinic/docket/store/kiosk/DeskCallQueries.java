package clinic.docket.store.kiosk;

import clinic.docket.store.row.access.DeskCallRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The queries of {@link DeskCallStore}. */
@Repository
interface DeskCallQueries {
    @Query(
            "from DeskCallRow where site = :site and calledAt >= :start and calledAt < :end"
                    + " and answeredAt is null order by calledAt, id limit 100")
    List<DeskCallRow> open(UUID site, Instant start, Instant end);
}
