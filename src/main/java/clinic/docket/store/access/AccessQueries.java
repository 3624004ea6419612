package clinic.docket.store.access;

import clinic.docket.domain.access.Role;
import clinic.docket.store.row.access.ClinicRow;
import clinic.docket.store.row.access.SettingRow;
import clinic.docket.store.row.access.UserPinRow;
import clinic.docket.store.row.access.UserRow;
import clinic.docket.store.row.access.WorkstationRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries of {@link AccessStore}. */
@Repository
interface AccessQueries {
    @Query("from ClinicRow where id = 1")
    Optional<ClinicRow> clinic();

    @Query(
            "select u.login, u.displayName, u.role, d.password"
                    + " from DemoAccountRow d join UserRow u on u.id = d.user"
                    + " where u.active order by u.role, u.login limit 50")
    List<DemoLogin> demoLogins();

    @Query("from UserRow where loginKey = :key")
    Optional<UserRow> byLogin(String key);

    @Query("from UserRow where id = :id")
    Optional<UserRow> byId(UUID id);

    @Query("from UserRow order by active desc, displayName, login limit 500")
    List<UserRow> accounts();

    @Query("select failedAttempts from UserRow where id = :id")
    Optional<Integer> failedAttempts(UUID id);

    @Query("update UserRow set failedAttempts = failedAttempts + 1 where id = :id")
    int addFailedAttempt(UUID id);

    @Query("update UserRow set lockedUntil = :until where id = :id")
    int lockUntil(UUID id, Instant until);

    @Query(
            "update UserRow set failedAttempts = 0, lockedUntil = null, lastSeen = :at"
                    + " where id = :id")
    int noteSignIn(UUID id, Instant at);

    @Query(
            "update UserRow set passwordHash = :hash, failedAttempts = 0, lockedUntil = null"
                    + " where id = :id")
    int setPasswordHash(UUID id, String hash);

    @Query("from UserPinRow where user = :user")
    Optional<UserPinRow> pin(UUID user);

    @Query("delete from UserPinRow where user = :user")
    int forgetPin(UUID user);

    @Query("from WorkstationRow order by name, id limit 1000")
    List<WorkstationRow> workstations();

    @Query("update WorkstationRow set site = :site where id = :id and site = :before")
    int moveWorkstation(UUID id, UUID before, UUID site);

    @Query("from WorkstationRow where name = :name")
    Optional<WorkstationRow> workstation(String name);

    @Query("from SettingRow where name = :name")
    Optional<SettingRow> setting(String name);

    @Query("select id from UserRow where role = :role and active order by id limit 500")
    List<UUID> activeIds(Role role);
}
