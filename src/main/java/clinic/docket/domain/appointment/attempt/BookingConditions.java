package clinic.docket.domain.appointment.attempt;

import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.time.TimeRange;
import java.util.List;

/**
 * What the clinic has decided about such an attempt.
 *
 * @param withheld whether the doctor does not offer this type of visit
 * @param rooms the room of the slot as it is stored; or more rooms, for a question about several
 * @param elsewhere when the doctor works at other sites, near the time of the attempt
 */
public record BookingConditions(
        BookingPolicy policy,
        boolean withheld,
        List<Room> rooms,
        LaneUse lane,
        List<TimeRange> elsewhere) {
    public BookingConditions {
        elsewhere = List.copyOf(elsewhere);
        rooms = List.copyOf(rooms);
    }
}
