package clinic.docket.store.row.appointment;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.time.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code appointment}. Who booked it is written once. */
@Entity
@Table(name = "appointment")
public class AppointmentRow {
    @Id UUID id;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(name = "practitioner_id", nullable = false)
    UUID practitioner;

    @Column(name = "room_id")
    @Nullable UUID room;

    @Column(name = "patient_id", nullable = false)
    UUID patient;

    @Column(name = "visit_type_id", nullable = false)
    UUID visitType;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Column(name = "occupied_from", nullable = false)
    Instant occupiedFrom;

    @Column(name = "occupied_until", nullable = false)
    Instant occupiedUntil;

    @Column(nullable = false)
    int lane;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    AppointmentStatus status;

    @Embedded StepColumns steps = new StepColumns();

    @Column(nullable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    BookingSource source;

    @Column(name = "booked_by", updatable = false)
    @Nullable UUID bookedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "cancelled_by")
    @Nullable CancelledBy cancelledBy;

    @Column(name = "cancel_reason")
    @Nullable String cancelReason;

    @Version long version;

    protected AppointmentRow() {}

    public static AppointmentRow of(Appointment visit, Optional<UserId> bookedBy) {
        var row = new AppointmentRow();
        row.id = visit.id().value();
        row.site = visit.site().value();
        row.practitioner = visit.practitioner().value();
        row.room = visit.room().map(RoomId::value).orElse(null);
        row.patient = visit.patient().value();
        row.visitType = visit.visitType().value();
        row.startsAt = visit.range().start();
        row.endsAt = visit.range().end();
        row.occupiedFrom = visit.occupied().start();
        row.occupiedUntil = visit.occupied().end();
        row.lane = visit.lane();
        row.status = visit.status();
        row.steps = StepColumns.of(visit.steps());
        row.reason = visit.reason();
        row.source = visit.source();
        row.bookedBy = bookedBy.map(UserId::value).orElse(null);
        row.cancelledBy = visit.cancellation().map(Cancellation::by).orElse(null);
        row.cancelReason = visit.cancellation().map(Cancellation::reason).orElse(null);
        row.version = Math.max(1, visit.version());
        return row;
    }

    public Appointment toAppointment() {
        return new Appointment(
                new AppointmentId(id),
                new SiteId(site),
                new PractitionerId(practitioner),
                Optional.ofNullable(room).map(RoomId::new),
                new PatientId(patient),
                new VisitTypeId(visitType),
                new TimeRange(startsAt, endsAt),
                new TimeRange(occupiedFrom, occupiedUntil),
                lane,
                status,
                steps.toSteps(),
                reason,
                source,
                cancellation(),
                version);
    }

    private Optional<Cancellation> cancellation() {
        return cancelledBy == null || cancelReason == null
                ? Optional.empty()
                : Optional.of(new Cancellation(cancelledBy, cancelReason));
    }
}
