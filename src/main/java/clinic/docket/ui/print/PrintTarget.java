package clinic.docket.ui.print;

import clinic.docket.domain.appointment.AppointmentId;
import java.time.LocalDate;

/** What is to be printed. */
public sealed interface PrintTarget {

    /** The list of a day. */
    record Day(LocalDate date) implements PrintTarget {}

    /** The slip of a visit. */
    record Slip(AppointmentId visit) implements PrintTarget {}
}
