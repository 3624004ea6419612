package clinic.docket.domain.live;

/** What several people look at and no doctor's row tells of; the names are stored. */
public enum LiveSubject {
    /** Hours, breaks, absences, holidays; names of doctors, rooms, types of visit. */
    SCHEDULE,
    /** Names, alerts and whatever else is known of patients. */
    PATIENTS,
    /** Somebody at a kiosk wants the desk, or the desk comes. */
    CALLS
}
