package clinic.docket.ui.part.status;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.kit.text.Texts;

/**
 * How the state of a visit is shown everywhere: its icon and word first, then its colour.
 *
 * @param icon the Ikonli code
 * @param styleClass gives a node the looked-up colours {@code -status-fg}, {@code -status-bg},
 *     {@code -status-bar} and {@code -status-line}
 */
public record StatusLook(String icon, String styleClass) {

    public static StatusLook of(AppointmentStatus status) {
        return switch (status) {
            case BOOKED -> new StatusLook("fth-circle", "status-booked");
            case CONFIRMED -> new StatusLook("fth-check-circle", "status-confirmed");
            case ARRIVED -> new StatusLook("fth-log-in", "status-arrived");
            case CHECKED_IN -> new StatusLook("fth-user-check", "status-checked-in");
            case IN_PROGRESS -> new StatusLook("fth-play-circle", "status-in-progress");
            case FULFILLED -> new StatusLook("fth-check", "status-fulfilled");
            case NO_SHOW -> new StatusLook("fth-user-x", "status-no-show");
            case CANCELLED -> new StatusLook("fth-slash", "status-cancelled");
            case ENTERED_IN_ERROR -> new StatusLook("fth-slash", "status-entered-in-error");
        };
    }

    /** The word on screen, such as "Checked in". */
    public static String word(AppointmentStatus status, Texts texts) {
        return texts.get("part.status." + status.name());
    }
}
