package clinic.docket.store.bulk;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.store.bulk.BulkStore.BulkAppointment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Inserts visits, the time they occupy and their trail in one session. */
final class BulkVisits {
    private static final String[] COLUMNS = {
        "id", "site_id", "practitioner_id", "room_id", "patient_id", "visit_type_id",
        "starts_at", "ends_at", "occupied_from", "occupied_until", "lane", "status",
        "reason", "source", "booked_by", "cancelled_by", "cancel_reason", "version"
    };

    private final StatelessSession session;

    BulkVisits(StatelessSession session) {
        this.session = session;
    }

    void add(List<BulkAppointment> visits) {
        session.doWork(connection -> {
            insertVisits(connection, visits);
            insertReservations(connection, visits);
            BulkTrail.insert(
                    connection, visits.stream().flatMap(visit -> visit.trail().stream()).toList());
        });
    }

    private static void insertVisits(Connection connection, List<BulkAppointment> visits)
            throws SQLException {
        try (var batch = new Batch(connection, "appointment", columns())) {
            for (BulkAppointment visit : visits) {
                put(batch, visit);
            }
        }
    }

    private static String[] columns() {
        Stream<String> steps =
                Stream.of(AppointmentStatus.values())
                        .map(status -> status.name().toLowerCase(Locale.ROOT) + "_at");
        return Stream.concat(Stream.of(COLUMNS), steps).toArray(String[]::new);
    }

    private static void put(Batch batch, BulkAppointment bulk) throws SQLException {
        Appointment visit = bulk.appointment();
        batch.put(visit.id().value())
                .put(visit.site().value())
                .put(visit.practitioner().value())
                .putId(visit.room().map(RoomId::value))
                .put(visit.patient().value())
                .put(visit.visitType().value())
                .put(visit.range().start())
                .put(visit.range().end())
                .put(visit.occupied().start())
                .put(visit.occupied().end())
                .put(visit.lane())
                .put(visit.status().name())
                .put(visit.reason())
                .put(visit.source().name())
                .putId(bookedBy(bulk))
                .putText(visit.cancellation().map(cancelled -> cancelled.by().name()))
                .putText(visit.cancellation().map(Cancellation::reason))
                .put(1L);
        for (AppointmentStatus status : AppointmentStatus.values()) {
            batch.putTime(visit.steps().at(status));
        }
        batch.add();
    }

    /** Who wrote the first entry of the trail. */
    private static Optional<UUID> bookedBy(BulkAppointment visit) {
        return visit.trail().stream().findFirst().flatMap(entry -> entry.user()).map(UserId::value);
    }

    private static void insertReservations(Connection connection, List<BulkAppointment> visits)
            throws SQLException {
        try (var batch =
                new Batch(
                        connection,
                        "reservation",
                        "resource_id",
                        "lane",
                        "occupied_from",
                        "occupied_until",
                        "appointment_id")) {
            for (BulkAppointment bulk : visits) {
                Appointment visit = bulk.appointment();
                if (visit.status().blocksTime()) {
                    reserve(batch, visit.practitioner().value(), visit);
                    if (visit.room().isPresent()) {
                        reserve(batch, visit.room().get().value(), visit);
                    }
                }
            }
        }
    }

    private static void reserve(Batch batch, UUID resource, Appointment visit) throws SQLException {
        batch.put(resource)
                .put(visit.lane())
                .put(visit.occupied().start())
                .put(visit.occupied().end())
                .put(visit.id().value())
                .add();
    }
}
