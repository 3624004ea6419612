package clinic.docket.domain.appointment;

import clinic.docket.domain.outcome.Refusal;
import java.time.Instant;

/**
 * Why a visit cannot be booked, held or moved to a time. The parameters are instants and names to
 * show.
 */
public sealed interface BookingRefusal extends Refusal {
    /** Another visit or somebody's hold has the doctor until {@code until}. */
    record SlotTaken(Instant until) implements BookingRefusal {}

    record RoomTaken(Instant until) implements BookingRefusal {}

    record OutsideWorkingHours() implements BookingRefusal {}

    record DuringBreak(String name, Instant until) implements BookingRefusal {}

    record DoctorAway(String reason, Instant until) implements BookingRefusal {}

    record SiteClosed(String holiday) implements BookingRefusal {}

    record InThePast() implements BookingRefusal {}

    record BeyondHorizon(int days) implements BookingRefusal {}

    /** Starts and lengths are multiples of five minutes. */
    record OffTheGrid() implements BookingRefusal {}

    /** The type of visit has another length by now: {@code minutes}. */
    record OtherLength(int minutes) implements BookingRefusal {}

    /** The doctor works at this time, but not in the room of this slot. */
    record OtherRoom() implements BookingRefusal {}

    /** The hold ran out, or was released, before the booking. */
    record HoldExpired() implements BookingRefusal {}

    record DoctorInactive() implements BookingRefusal {}

    record VisitTypeInactive() implements BookingRefusal {}

    record ReasonTooLong(int maximum) implements BookingRefusal {}
}
