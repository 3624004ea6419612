package clinic.docket.service.audit;

import java.util.Locale;

/** What an entry of the trail is about: one table each, by the table's own name. */
public enum Subject {
    APP_USER,
    WORKSTATION,
    SITE,
    SETTING,
    PRACTITIONER,
    PRACTITIONER_DELAY,
    ROOM,
    VISIT_TYPE,
    WORKING_HOURS,
    SCHEDULE_BREAK,
    ABSENCE,
    HOLIDAY,
    BOOKING_POLICY,
    OVERBOOK_LANE,
    PATIENT,
    APPOINTMENT,
    SLOT_HOLD,
    JOTTING;

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
