package clinic.docket.store.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.StorageEngine;
import clinic.docket.store.session.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What plain SQL can do with the workstations' own password. */
class DeskRightsTest {
    private static final List<String> NO_RIGHT = List.of("42501", "90040", "90096");

    private static Connection desk(StorageEngine engine) throws SQLException {
        return switch (engine.shared().settings()) {
            case DatabaseSettings.SharedH2 shared ->
                    DriverManager.getConnection(
                            "jdbc:h2:ssl://localhost:" + shared.port() + "/docket",
                            DeskAccount.NAME,
                            shared.password());
            case DatabaseSettings.Server server ->
                    DriverManager.getConnection(server.url(), server.user(), server.password());
            default -> throw new IllegalStateException();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'READ'",
                "delete from audit_entry",
                "truncate table audit_entry",
                "delete from audit_chain",
                "insert into audit_chain (chain, links, hash) values (9, 0, null)",
                "alter table audit_entry drop column link",
                "alter table reservation drop constraint reservation_start",
                "drop table patient",
                "create table mine (id integer)",
                "create view mine as select * from patient",
                "create index mine on patient (id)",
                "delete from patient",
                "delete from appointment",
                "delete from clinic",
                "update \"flyway_schema_history\" set \"version\" = '1'"
            })
    void refusesToChangeTablesTrailAndWhatHappened(String sql) throws SQLException {
        refuses(StorageEngine.H2_SERVER, sql);
        refuses(StorageEngine.POSTGRESQL, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_chain set links = links + 1 where chain = 9",
                "update audit_chain set links = 0 where chain = 9",
                "update audit_chain set links = links where chain = 9",
                "update audit_chain set chain = 9, links = links + 1 where chain = 8"
            })
    void refusesToMoveTheHeadOfAChainButWithAnEntry(String sql) throws SQLException {
        refuses(StorageEngine.H2_SERVER, sql, List.of("23000"));
        refuses(StorageEngine.POSTGRESQL, sql, List.of("23000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop trigger audit_entry_guard",
                "drop trigger audit_chain_guard",
                "create user other password 'x'",
                "alter user docket_desk admin true",
                "grant all on audit_entry to docket_desk",
                "shutdown",
                "checkpoint sync",
                "backup to 'stolen.zip'",
                "script to 'stolen.sql'",
                "runscript from 'stolen.sql'",
                "set write_delay 500",
                "set exclusive 1",
                "create alias mine for 'java.lang.System.exit'",
                "select file_read('/etc/hostname')",
                "select * from csvread('/etc/hostname')",
                "call file_write('x', 'stolen.txt')"
            })
    void refusesWhatOnlyTheOwnerOfAnH2DatabaseMay(String sql) throws SQLException {
        refuses(StorageEngine.H2_SERVER, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop trigger audit_entry_guard on audit_entry",
                "drop trigger audit_chain_guard on audit_chain",
                "alter table audit_entry disable trigger all",
                "create role other",
                "alter role docket_desk superuser",
                "set session_replication_role = replica",
                "copy patient to program 'cat'",
                "create function mine() returns integer language sql as 'select 1'"
            })
    void refusesWhatOnlyTheOwnerOfAPostgresqlDatabaseMay(String sql) throws SQLException {
        refuses(StorageEngine.POSTGRESQL, sql);
    }

    private static void refuses(StorageEngine engine, String sql) throws SQLException {
        refuses(engine, sql, NO_RIGHT);
    }

    private static void refuses(StorageEngine engine, String sql, List<String> states)
            throws SQLException {
        try (Connection connection = desk(engine);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isIn(states));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
    void letsADeskWork(StorageEngine engine) throws SQLException {
        try (Connection connection = desk(engine);
                Statement statement = connection.createStatement()) {
            for (String sql : work()) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> work() {
        return List.of(
                "select * from practitioner for update",
                "update practitioner set rev = rev + 1",
                "select * from audit_chain for update",
                "select count(*) from \"flyway_schema_history\"",
                "delete from slot_hold where 1 = 0");
    }
}
