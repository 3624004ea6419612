package clinic.docket.app.demo;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.time.Ids;
import clinic.docket.store.bulk.BulkStore.BulkAppointment;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The trail that a made-up visit would have left: an entry for each step that it took. */
final class DemoTrail {
    private static final String WORKSTATION = "Desk 1";

    private final DemoRandom random;
    private final UserId desk;

    DemoTrail(DemoRandom random, UserId desk) {
        this.random = random;
        this.desk = desk;
    }

    BulkAppointment of(Appointment visit) {
        List<AuditEntry> entries = new ArrayList<>();
        AppointmentStatus before = AppointmentStatus.BOOKED;
        var steps =
                visit.steps().times().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .toList();
        for (var step : steps) {
            entries.add(entry(visit, before, step.getKey(), step.getValue()));
            before = step.getKey();
        }
        return new BulkAppointment(visit, entries);
    }

    /** Registered when the id was made; the demo does not repeat the whole record in its trail. */
    AuditEntry of(Patient patient) {
        UUID id = patient.id().value();
        Instant registered = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        return new AuditEntry(
                new Ids(
                                InstantSource.fixed(registered),
                                random.of("trail", id.getLeastSignificantBits()))
                        .next(),
                registered,
                Optional.of(desk),
                WORKSTATION,
                AuditAction.CREATE,
                "patient",
                id,
                Map.of(),
                Map.of("number", Long.toString(patient.number())));
    }

    private AuditEntry entry(
            Appointment visit, AppointmentStatus before, AppointmentStatus after, Instant at) {
        boolean first = after == AppointmentStatus.BOOKED;
        long number = visit.id().value().getLeastSignificantBits() + after.name().hashCode();
        return new AuditEntry(
                new Ids(InstantSource.fixed(at), random.of("trail", number)).next(),
                at,
                Optional.of(desk),
                WORKSTATION,
                first ? AuditAction.CREATE : AuditAction.CHANGE,
                "appointment",
                visit.id().value(),
                first ? Map.of() : Map.of("status", before.name()),
                Map.of("status", after.name()));
    }
}
