package clinic.docket.domain.appointment;

/** By which way an appointment came in. */
public enum BookingSource {
    DESK,
    PHONE,
    KIOSK,
    IMPORT
}
