package clinic.docket.store.schedule;

import clinic.docket.store.row.schedule.OverbookLaneRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** The queries of {@link PolicyStore}. */
@Repository
interface PolicyQueries {
    @Query("from OverbookLaneRow where site = :site order by lane, id limit 100")
    List<OverbookLaneRow> lanes(UUID site);

    @Query(
            "select visitType from WithheldVisitTypeRow where practitioner = :practitioner limit 500")
    List<UUID> withheldBy(UUID practitioner);

    @Query("select practitioner from WithheldVisitTypeRow where visitType = :visitType limit 500")
    List<UUID> withholding(UUID visitType);

    @Query("delete from WithheldVisitTypeRow where practitioner = :practitioner")
    int offerAll(UUID practitioner);
}
