package clinic.docket.store.schedule;

import clinic.docket.store.row.schedule.DelayRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries of {@link DelayStore}. */
@Repository
interface DelayQueries {
    @Query("from DelayRow where practitioner = :practitioner and day = :day")
    Optional<DelayRow> of(UUID practitioner, LocalDate day);

    @Query(
            "from DelayRow where day between :first and :last"
                    + " order by day, practitioner limit 10000")
    List<DelayRow> between(LocalDate first, LocalDate last);

    @Query("delete from DelayRow where practitioner = :practitioner and day = :day")
    int delete(UUID practitioner, LocalDate day);
}
