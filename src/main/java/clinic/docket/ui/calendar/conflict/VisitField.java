package clinic.docket.ui.calendar.conflict;

/** What moving changes of a visit; the room follows from the doctor's hours. */
public enum VisitField {
    START,
    LENGTH,
    DOCTOR
}
