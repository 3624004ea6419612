package clinic.docket.service.patient.record;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.record.RecordVisit;
import clinic.docket.domain.patient.record.TimelineEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells a patient's story from their visits and from the trail. The steps of a visit that is over
 * are left out: how it ended says enough.
 */
final class Timeline {
    private static final String START = "range.start";
    private static final String STATUS = "status";
    private static final String WHY = "why";

    private final Map<UUID, RecordVisit> visits;
    private final Function<AuditEntry, String> author;

    Timeline(List<RecordVisit> visits, Function<AuditEntry, String> author) {
        this.visits =
                visits.stream()
                        .collect(toMap(visit -> visit.appointment().id().value(), identity()));
        this.author = author;
    }

    /** Newest first. */
    List<TimelineEntry> tell(List<AuditEntry> changes, Instant now, int limit) {
        return Stream.concat(
                        visits.values().stream().flatMap(visit -> happened(visit, now).stream()),
                        changes.stream().flatMap(change -> told(change).stream()))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    /** What lies ahead has not happened yet. */
    private static Optional<TimelineEntry> happened(RecordVisit visit, Instant now) {
        var appointment = visit.appointment();
        if (appointment.status() == AppointmentStatus.CANCELLED) {
            Instant at = appointment.steps().at(AppointmentStatus.CANCELLED).orElse(visit.start());
            return Optional.of(new TimelineEntry.Happened(at, visit));
        }
        return visit.start().isAfter(now)
                ? Optional.empty()
                : Optional.of(new TimelineEntry.Happened(visit.start(), visit));
    }

    private Optional<TimelineEntry> told(AuditEntry entry) {
        var visit = visits.get(entry.subject());
        return visit == null ? ofPatient(entry) : ofVisit(entry, visit);
    }

    private Optional<TimelineEntry> ofPatient(AuditEntry entry) {
        if (entry.action() == AuditAction.CREATE) {
            return Optional.of(new TimelineEntry.Registered(entry.at(), author.apply(entry)));
        }
        var fields =
                Stream.concat(entry.before().keySet().stream(), entry.after().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineEntry.Edited(entry.at(), author.apply(entry), fields));
    }

    private Optional<TimelineEntry> ofVisit(AuditEntry entry, RecordVisit visit) {
        var by = author.apply(entry);
        var after = entry.after();
        if (entry.action() == AuditAction.CREATE) {
            var start = after.containsKey(START) ? Instant.parse(after.get(START)) : visit.start();
            return Optional.of(new TimelineEntry.Booked(entry.at(), by, visit, start));
        }
        if (entry.before().containsKey(START) && after.containsKey(START)) {
            return Optional.of(
                    new TimelineEntry.Moved(
                            entry.at(),
                            by,
                            visit,
                            Instant.parse(entry.before().get(START)),
                            Instant.parse(after.get(START))));
        }
        if (after.containsKey(STATUS)) {
            return visit.appointment().status().isOver()
                    ? Optional.empty()
                    : Optional.of(
                            new TimelineEntry.Stepped(
                                    entry.at(),
                                    by,
                                    visit,
                                    AppointmentStatus.valueOf(after.get(STATUS))));
        }
        return after.isEmpty() || after.containsKey(WHY)
                ? Optional.empty()
                : Optional.of(new TimelineEntry.Altered(entry.at(), by, visit));
    }
}
