package clinic.docket.ui.kiosk.visit;

/** The screens of a kiosk, in the order in which somebody sees them. */
public enum KioskStep {
    WELCOME,
    BIRTHDAY,
    LETTERS,
    CONFIRM,
    DONE,
    /** The kiosk cannot check in, and says why or does not. */
    REFUSED,
    /** The desk was called; nobody knows yet whether it heard. */
    CALLED,
    /** The desks show the call. */
    HEARD,
    /** Something failed on the way: nobody here knows whether it was done. */
    TROUBLE
}
