package clinic.docket.ui.calendar.grid.card;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.kit.text.PatientNames;
import clinic.docket.ui.part.status.Alert;
import java.util.List;

/**
 * A visit ready to be drawn: every text is already in the language of the screen, so that drawing a
 * day costs no formatting.
 *
 * @param alerts all of them, in the order in which they are shown; the card shows what fits
 */
public record GridVisit(
        AppointmentId id,
        TimeRange range,
        AppointmentStatus status,
        PatientName name,
        List<Alert> alerts,
        Words words) {
    public GridVisit {
        alerts = List.copyOf(alerts);
    }

    /**
     * The texts of the card.
     *
     * @param detail the third line, such as the reason; empty for none
     * @param alerts the alerts in words
     * @param description everything in one sentence, for the tooltip and the screen reader
     */
    public record Words(
            String time, String type, String detail, String alerts, String description) {
        /** Masked: the words name the patient. */
        @Override
        public String toString() {
            return "Words[" + time + "]";
        }
    }

    /** The same visit while names are hidden, also in what is read aloud. */
    public GridVisit withoutName() {
        var standIn = PatientNames.standIn(name);
        return new GridVisit(
                id,
                range,
                status,
                standIn,
                alerts,
                new Words(
                        words.time(),
                        words.type(),
                        words.detail(),
                        words.alerts(),
                        words.description().replace(name.display(), standIn.display())));
    }

    /** A cancelled visit is a stub at the edge: its time is free again. */
    public boolean isStub() {
        return status == AppointmentStatus.CANCELLED;
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "GridVisit[" + id.value() + ", " + status + "]";
    }
}
