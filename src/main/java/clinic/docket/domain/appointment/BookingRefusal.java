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

    /** The records were merged meanwhile: the patient is number {@code number} now. */
    record PatientMerged(String number) implements BookingRefusal {}

    record DoctorInactive() implements BookingRefusal {}

    record VisitTypeInactive() implements BookingRefusal {}

    /** Visits that come in this way are booked for {@code earliest} and later. */
    record TooShortNotice(Instant earliest) implements BookingRefusal {}

    /** This doctor withholds the type of visit. */
    record NotOfferedByDoctor(String doctor) implements BookingRefusal {}

    /** Room, hours and slot are not of the same site. */
    record WrongSite() implements BookingRefusal {}

    record RoomInactive() implements BookingRefusal {}

    /** The site has no such lane, or no longer. */
    record LaneUnknown(int number) implements BookingRefusal {}

    /** The lane has its {@code cap} visits in this session of the doctor's work. */
    record LaneFull(String lane, int cap) implements BookingRefusal {}

    record ReasonTooLong(int maximum) implements BookingRefusal {}

    /** What somebody who may book can confirm and book all the same. */
    sealed interface BookingWarning extends BookingRefusal {
        WarningKind kind();
    }

    /** The patient is with {@code doctor} at that time. */
    record PatientBusy(Instant from, Instant until, String doctor) implements BookingWarning {
        @Override
        public WarningKind kind() {
            return WarningKind.PATIENT_BUSY;
        }
    }

    /** The patient comes to {@code doctor} on the same day at the same site. */
    record PatientSameDay(Instant at, String doctor) implements BookingWarning {
        @Override
        public WarningKind kind() {
            return WarningKind.PATIENT_SAME_DAY;
        }
    }
}
