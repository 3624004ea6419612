package clinic.docket.store.outage;

import clinic.docket.store.row.outage.JottingRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The queries of {@link JottingStore}. */
@Repository
interface JottingQueries {
    @Query(
            "from JottingRow where site = :site and replay.acknowledgedAt is null"
                    + " order by takenAt, id limit 200")
    List<JottingRow> open(UUID site);

    @Query(
            "update JottingRow set replay.acknowledgedAt = :at, replay.acknowledgedBy = :by"
                    + " where id = :id and replay.acknowledgedAt is null")
    int acknowledge(UUID id, UUID by, Instant at);
}
