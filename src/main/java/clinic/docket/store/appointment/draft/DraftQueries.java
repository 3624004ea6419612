package clinic.docket.store.appointment.draft;

import clinic.docket.store.row.appointment.DraftRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The queries of {@link DraftStore}. */
@Repository
interface DraftQueries {
    @Query(
            "from DraftRow where user = :user and site = :site and day = :day"
                    + " order by parkedAt, id limit 50")
    List<DraftRow> of(UUID user, UUID site, LocalDate day);

    @Query("delete from DraftRow where id = :id and user = :user")
    int remove(UUID id, UUID user);

    @Query("delete from DraftRow where site = :site and day < :today")
    int forgetBefore(UUID site, LocalDate today);
}
