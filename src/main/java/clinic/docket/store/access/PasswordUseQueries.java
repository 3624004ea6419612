package clinic.docket.store.access;

import clinic.docket.store.row.access.PasswordUseRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries of {@link PasswordUseStore}. */
@Repository
interface PasswordUseQueries {
    @Query("from PasswordUseRow where user = :user and workstation = :workstation")
    Optional<PasswordUseRow> find(UUID user, UUID workstation);

    @Query(
            "from PasswordUseRow where workstation = :workstation and day = :day"
                    + " order by at, user limit 200")
    List<PasswordUseRow> at(UUID workstation, LocalDate day);

    @Query(
            "update PasswordUseRow set wrongPins = :wrongPins"
                    + " where user = :user and workstation = :workstation")
    int setWrongPins(UUID user, UUID workstation, int wrongPins);

    @Query("delete from PasswordUseRow where user = :user")
    int forget(UUID user);
}
