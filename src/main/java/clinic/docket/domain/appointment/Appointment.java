package clinic.docket.domain.appointment;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.Optional;

/**
 * A booking of a patient with a doctor. {@code range} is the visit itself; the time it occupies is
 * longer by the buffers that its type had when it was booked.
 *
 * @param lane 0, or the number of an overbooking lane
 */
public record Appointment(
        AppointmentId id,
        SiteId site,
        PractitionerId practitioner,
        Optional<RoomId> room,
        PatientId patient,
        VisitTypeId visitType,
        TimeRange range,
        TimeRange occupied,
        int lane,
        AppointmentStatus status,
        StepTimes steps,
        String reason,
        BookingSource source,
        Optional<Cancellation> cancellation,
        long version) {
    public Appointment {
        if (!occupied.contains(range)) {
            throw new IllegalArgumentException("A visit lies inside the time it occupies");
        }
    }

    /**
     * The same visit in another status; steps and cancellation as given, the version is the
     * store's.
     */
    public Appointment moved(
            AppointmentStatus to, StepTimes newSteps, Optional<Cancellation> newCancellation) {
        return new Appointment(
                id,
                site,
                practitioner,
                room,
                patient,
                visitType,
                range,
                occupied,
                lane,
                to,
                newSteps,
                reason,
                source,
                newCancellation,
                version);
    }

    /** The same visit of another record: the patient's records were merged, or are two again. */
    public Appointment ofPatient(PatientId other) {
        return new Appointment(
                id,
                site,
                practitioner,
                room,
                other,
                visitType,
                range,
                occupied,
                lane,
                status,
                steps,
                reason,
                source,
                cancellation,
                version);
    }

    /**
     * The same visit at another time, doctor or room; the patient's confirmation was for the start
     * that it had.
     */
    public Appointment rescheduled(Slot slot, TimeRange newOccupied) {
        boolean again =
                status == AppointmentStatus.CONFIRMED
                        && !slot.range().start().equals(range.start());
        return new Appointment(
                id,
                slot.site(),
                slot.practitioner(),
                slot.room(),
                patient,
                visitType,
                slot.range(),
                newOccupied,
                lane,
                again ? AppointmentStatus.BOOKED : status,
                again ? steps.without(AppointmentStatus.CONFIRMED) : steps,
                reason,
                source,
                cancellation,
                version);
    }

    /**
     * The same visit where it was before it was moved; a confirmation that it had for that start
     * stands again.
     */
    public Appointment putBack(Appointment earlier) {
        var there = rescheduled(earlier.slot(), earlier.occupied);
        var confirmed = earlier.steps.at(AppointmentStatus.CONFIRMED);
        boolean again =
                there.status == AppointmentStatus.BOOKED
                        && earlier.status == AppointmentStatus.CONFIRMED;
        return again && confirmed.isPresent()
                ? there.moved(
                        AppointmentStatus.CONFIRMED,
                        there.steps.with(AppointmentStatus.CONFIRMED, confirmed.get()),
                        cancellation)
                : there;
    }

    /** Where and when it is, without the buffers. */
    public Slot slot() {
        return new Slot(practitioner, site, room, range);
    }

    /** After a step that is no cancellation; whether it is legal is the status table's question. */
    public Appointment advanced(AppointmentStatus to, Instant at) {
        return moved(to, steps.next(to, at), cancellation);
    }

    /** The doctor called the patient: from now on they are together. */
    public Appointment called(Instant at) {
        return moved(AppointmentStatus.IN_PROGRESS, steps.withCall(at), cancellation);
    }

    public Appointment cancelled(Cancellation why, Instant at) {
        return moved(
                AppointmentStatus.CANCELLED,
                steps.next(AppointmentStatus.CANCELLED, at),
                Optional.of(why));
    }

    /** Out of the record: it never was. A cancellation that it had never was, either. */
    public Appointment enteredInError(Instant at) {
        return moved(
                AppointmentStatus.ENTERED_IN_ERROR,
                steps.with(AppointmentStatus.ENTERED_IN_ERROR, at),
                Optional.empty());
    }

    /** Masked: the reason may be clinical. */
    @Override
    public String toString() {
        return "Appointment[" + id.value() + ", " + status + "]";
    }
}
