package clinic.docket.store.access;

import clinic.docket.store.row.access.UserRightRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** The queries of {@link RightStore}. */
@Repository
interface RightQueries {
    @Query("from UserRightRow where user = :user order by permission limit 200")
    List<UserRightRow> of(UUID user);

    @Query("delete from UserRightRow where user = :user")
    int forget(UUID user);
}
