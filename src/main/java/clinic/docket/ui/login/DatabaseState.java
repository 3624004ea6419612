package clinic.docket.ui.login;

/** Whether the database answered when the sign-in screen asked for the clinic's name. */
public enum DatabaseState {
    ASKED,
    REACHED,
    UNREACHABLE
}
