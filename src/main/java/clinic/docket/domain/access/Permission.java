package clinic.docket.domain.access;

/** One thing that can be allowed. Every public service method asks for exactly one of these. */
public enum Permission {
    VIEW_CALENDAR,
    VIEW_SLOTS,
    HOLD_SLOT,
    BOOK_APPOINTMENT,
    CHANGE_APPOINTMENT_STATUS,
    CANCEL_APPOINTMENT,
    FIND_PATIENT,
    VIEW_PATIENT,
    REGISTER_PATIENT,
    EDIT_PATIENT,
    MANAGE_USERS,
    MANAGE_SCHEDULE,
    VIEW_SCHEDULE,
    VIEW_AUDIT
}
