package clinic.docket.domain.patient.record;

import clinic.docket.domain.appointment.AppointmentStatus;
import java.time.Instant;
import java.util.List;

/**
 * One line of a patient's story. {@code by} is the name of who did it, empty where nobody is known.
 */
public sealed interface TimelineEntry {
    Instant at();

    /** How a visit ended, or that it is going on: at its start, a cancelled one when cancelled. */
    record Happened(Instant at, RecordVisit visit) implements TimelineEntry {}

    /** {@code start} is the time that was booked, which may not be the visit's any more. */
    record Booked(Instant at, String by, RecordVisit visit, Instant start)
            implements TimelineEntry {}

    record Moved(Instant at, String by, RecordVisit visit, Instant from, Instant to)
            implements TimelineEntry {}

    record Stepped(Instant at, String by, RecordVisit visit, AppointmentStatus to)
            implements TimelineEntry {}

    /** Something else about a visit, such as its doctor, room or length. */
    record Altered(Instant at, String by, RecordVisit visit) implements TimelineEntry {}

    record Registered(Instant at, String by) implements TimelineEntry {}

    /** {@code fields} are those of the record that changed, as the trail names them. */
    record Edited(Instant at, String by, List<String> fields) implements TimelineEntry {
        public Edited {
            fields = List.copyOf(fields);
        }
    }

    /** Whether it tells what became of a visit; everything else is a change. */
    default boolean isVisit() {
        return this instanceof Happened;
    }
}
