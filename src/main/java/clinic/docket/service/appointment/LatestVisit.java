package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A visit as it is stored now, for somebody who saw it as it was before.
 *
 * @param roomName empty without a room
 * @param possible where the visit may go now, by the table, for this person
 * @param last who changed it last; empty when the trail does not tell
 */
public record LatestVisit(
        Appointment visit,
        String doctorName,
        String roomName,
        Set<AppointmentStatus> possible,
        Optional<Change> last) {
    public LatestVisit {
        possible = Set.copyOf(possible);
    }

    /**
     * Who changed it, and when.
     *
     * @param who the name of the account
     */
    public record Change(String who, Instant at) {}
}
