package clinic.docket.domain.appointment;

/**
 * Where a visit stands. Which moves are legal, and for whom, is in the status table, package {@code
 * step}.
 */
public enum AppointmentStatus {
    BOOKED(true),
    CONFIRMED(true),
    ARRIVED(true),
    CHECKED_IN(true),
    IN_PROGRESS(true),
    FULFILLED(true),
    NO_SHOW(false),
    CANCELLED(false),
    ENTERED_IN_ERROR(false);

    private final boolean blocksTime;

    AppointmentStatus(boolean blocksTime) {
        this.blocksTime = blocksTime;
    }

    /** Whether the visit keeps its doctor and room occupied. */
    public boolean blocksTime() {
        return blocksTime;
    }

    /** In the building and not yet with the doctor: the desk counts these as waiting. */
    public boolean isWaiting() {
        return this == ARRIVED || this == CHECKED_IN;
    }

    /** Not begun: such a visit may be given another time, doctor, room or length. */
    public boolean isMovable() {
        return this == BOOKED || this == CONFIRMED;
    }

    public boolean isOver() {
        return this == FULFILLED || !blocksTime;
    }
}
