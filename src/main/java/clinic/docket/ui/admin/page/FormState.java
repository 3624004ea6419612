package clinic.docket.ui.admin.page;

/** What the form beside the rows is for at the moment. */
public enum FormState {
    /** Nothing is chosen. */
    CLOSED,
    /** A row that does not exist yet. */
    NEW,
    /** A row that exists. */
    CHANGE
}
