package clinic.docket.domain.access;

/** One thing that can be allowed. Every public service method asks for exactly one of these. */
public enum Permission {
    VIEW_CALENDAR,
    VIEW_SLOTS,
    HOLD_SLOT,
    BOOK_APPOINTMENT,
    /** Booking into hours, breaks, absences and holidays that are blocked; asked beside booking. */
    OVERRIDE_BLOCKED_TIME,
    /** Booking into a lane beside the normal visits; asked beside booking. */
    OVERBOOK,
    CHANGE_APPOINTMENT_STATUS,
    CANCEL_APPOINTMENT,
    FIND_PATIENT,
    VIEW_PATIENT,
    REGISTER_PATIENT,
    EDIT_PATIENT,
    MERGE_PATIENTS,
    MANAGE_USERS,
    MANAGE_SCHEDULE,
    VIEW_SCHEDULE,
    VIEW_AUDIT,
    /**
     * Finding one visit of today by birthday and letters, and checking it in: what a kiosk does.
     */
    KIOSK_CHECK_IN
}
