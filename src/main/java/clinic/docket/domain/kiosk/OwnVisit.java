package clinic.docket.domain.kiosk;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;

/**
 * A visit as the kiosk shows it to whoever was recognised: no name, no reason, and of the phone no
 * more than its last digits.
 *
 * @param room empty where the visit has none
 * @param late how late the doctor runs; zero for one who runs on time
 * @param phoneEnd the last three digits, empty where there is no number
 */
public record OwnVisit(
        AppointmentId id,
        TimeRange range,
        String doctor,
        String visitType,
        String room,
        Duration late,
        String phoneEnd) {
    private static final int SHOWN_DIGITS = 3;

    /** When the doctor will come to it, as far as anybody knows. */
    public Instant expectedAt() {
        return range.start().plus(late);
    }

    /** A number so short that its end would be most of it shows nothing. */
    static String lastDigits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() > 2 * SHOWN_DIGITS
                ? digits.substring(digits.length() - SHOWN_DIGITS)
                : "";
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "OwnVisit[" + id.value() + "]";
    }
}
