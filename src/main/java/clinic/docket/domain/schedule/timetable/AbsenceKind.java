package clinic.docket.domain.schedule.timetable;

/**
 * Why a doctor's time is not bookable: the doctor is away, or the time is kept for something else.
 */
public enum AbsenceKind {
    LEAVE,
    ILLNESS,
    TRAINING,
    BLOCK_OUT
}
