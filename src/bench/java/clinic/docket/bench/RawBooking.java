package clinic.docket.bench;

import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.SmallClinic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The floor of a booking: the statements of {@code BookingService.book}, each once, written by hand
 * on one connection whose statements stay prepared, with the same durability. Checks nothing.
 */
final class RawBooking implements AutoCloseable {
    private static final String AUDIT =
            "insert into audit_entry (id, at, user_id, workstation, action, subject_type,"
                    + " subject_id, before_json, after_json, chain, link, hash)"
                    + " values (?, ?, ?, 'raw', 'CREATE', 'appointment', ?, '{}', ?, ?, ?, ?)";
    private static final String TAKEN =
            "select r.resource_id, r.occupied_from, r.occupied_until from reservation r"
                    + " left join slot_hold h on h.id = r.hold_id"
                    + " where r.resource_id = ? and r.lane = 0 and r.occupied_from > ?"
                    + " and r.occupied_from < ? and r.occupied_until > ?"
                    + " and (h.id is null or h.expires_at > ?)"
                    + " order by r.resource_id, r.occupied_from fetch first 200000 rows only";
    private static final int LAST_CHAIN = 63;
    private static final byte[] HASH = new byte[32];

    private final Connection connection;
    private final boolean checkpoint;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final int chain;
    private long link;

    RawBooking(Connection connection, boolean checkpoint) throws SQLException {
        this(connection, checkpoint, LAST_CHAIN);
    }

    /** Those that work at once need chains of the trail of their own. */
    RawBooking(Connection connection, boolean checkpoint, int chain) throws SQLException {
        this.chain = chain;
        this.connection = connection;
        this.checkpoint = checkpoint;
        connection.setAutoCommit(false);
    }

    /** A booking of a consultation, by the receptionist of the small clinic. */
    record Order(UUID id, UUID auditId, UUID patient, VisitTypeId type, Slot slot, Instant now) {}

    void book(Order order) throws SQLException {
        read(order);
        write(order);
        connection.commit();
        if (checkpoint) {
            prepare("checkpoint sync").execute();
        }
    }

    private void read(Order order) throws SQLException {
        var doctor = order.slot().practitioner().value();
        var room = order.slot().room().orElseThrow().value();
        var site = order.slot().site().value();
        var start = order.slot().range().start();
        var end = order.slot().range().end();
        Instant earliest = start.minusSeconds(86_400);
        var date = start.atZone(SmallClinic.BERLIN.id()).toLocalDate();
        query(
                "select practitioner_id, room_id from slot_hold where holder = ? and workstation"
                        + " = ? and expires_at > ? and starts_at < ? and ends_at > ?"
                        + " order by starts_at, id fetch first 1000 rows only",
                SmallClinic.RECEPTIONIST.id().value(),
                SmallClinic.DESK.name(),
                order.now(),
                end.plusSeconds(86_400),
                earliest);
        query("select * from practitioner where id = ? for update", doctor);
        query("select * from room where id = ? for update", room);
        query("select * from appointment where id = ?", order.id());
        query("select * from visit_type where id = ?", order.type().value());
        query(
                "select id from slot_hold where expires_at <= ? and (practitioner_id = ?"
                        + " or room_id = ?) order by id fetch first 1000 rows only",
                order.now(),
                doctor,
                room);
        query("select * from site where id = ?", site);
        readTimetable(order.slot(), date);
        query(
                "select * from slot_hold where site_id = ? and expires_at > ? and starts_at < ?"
                        + " and ends_at > ? order by starts_at, id fetch first 1000 rows only",
                site,
                order.now(),
                end,
                start);
        query(TAKEN, doctor, earliest, end, start, order.now());
        query(TAKEN, room, earliest, end, start, order.now());
        query("select * from booking_policy where site_id = ?", site);
        query("select visit_type_id from withheld_visit_type where practitioner_id = ?", doctor);
        query("select * from patient where id = ? for update", order.patient());
        query(
                "select a.id, a.site_id, a.starts_at, a.ends_at, p.display_name from appointment a"
                        + " join practitioner p on p.id = a.practitioner_id where a.patient_id = ?"
                        + " and a.starts_at > ? and a.starts_at < ? and a.ends_at > ? and a.status"
                        + " not in ('NO_SHOW', 'CANCELLED', 'ENTERED_IN_ERROR')"
                        + " order by a.starts_at, a.id fetch first 200 rows only",
                order.patient(),
                earliest,
                end,
                start);
    }

    private void readTimetable(Slot slot, LocalDate date) throws SQLException {
        var doctor = slot.practitioner().value();
        var site = slot.site().value();
        String holds =
                " where site_id = ? and practitioner_id = ? and valid_from <= ? and (valid_until"
                        + " is null or valid_until >= ?) order by weekday, starts, id"
                        + " fetch first 10000 rows only";
        query("select * from working_hours" + holds, site, doctor, date, date);
        query("select * from schedule_break" + holds, site, doctor, date, date);
        query(
                "select * from absence where practitioner_id = ? and ends_at > ? and starts_at < ?"
                        + " order by starts_at, id fetch first 10000 rows only",
                doctor,
                slot.range().start(),
                slot.range().end());
        query(
                "select * from holiday where site_id = ? and closed_on between ? and ?"
                        + " order by closed_on fetch first 10000 rows only",
                site,
                date,
                date.plusDays(1));
    }

    private void write(Order order) throws SQLException {
        var slot = order.slot();
        var doctor = slot.practitioner().value();
        var room = slot.room().orElseThrow().value();
        var start = slot.range().start();
        var end = slot.range().end();
        update(
                "insert into appointment (id, site_id, practitioner_id, room_id, patient_id,"
                        + " visit_type_id, starts_at, ends_at, occupied_from, occupied_until, lane,"
                        + " status, booked_at, reason, source, booked_by, version) values (?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, 0, 'BOOKED', ?, '', 'DESK', ?, 1)",
                order.id(),
                slot.site().value(),
                doctor,
                room,
                order.patient(),
                order.type().value(),
                start,
                end,
                start,
                end,
                order.now(),
                SmallClinic.RECEPTIONIST.id().value());
        String reserve =
                "insert into reservation (resource_id, lane, occupied_from, occupied_until,"
                        + " appointment_id) values (?, 0, ?, ?, ?)";
        update(reserve, doctor, start, end, order.id());
        update(reserve, room, start, end, order.id());
        update("update practitioner set rev = rev + 1 where id = ?", doctor);
        update("update room set rev = rev + 1 where id = ?", room);
        query("select links, hash from audit_chain where chain = " + chain + " for update");
        update(
                AUDIT,
                order.auditId(),
                order.now(),
                SmallClinic.RECEPTIONIST.id().value(),
                order.id(),
                "{\"status\":\"BOOKED\",\"practitioner\":\"%s\",\"range\":\"%s\"}"
                        .formatted(doctor, slot.range()),
                chain,
                ++link,
                HASH);
        update("update audit_chain set links = ?, hash = ? where chain = " + chain, link, HASH);
    }

    private void query(String sql, Object... values) throws SQLException {
        try (ResultSet rows = filled(sql, values).executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        if (filled(sql, values).executeUpdate() != 1) {
            throw new IllegalStateException("Nothing written: " + sql);
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        var statement = prepare(sql);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant instant ->
                        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Object other -> statement.setObject(i + 1, other);
            }
        }
        return statement;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
