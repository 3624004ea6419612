package clinic.docket.ui.part.undo;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import java.util.function.Supplier;

/**
 * A change of one visit, made by this desk just now.
 *
 * @param before the version that was changed
 * @param after the version that came of it
 * @param onChanged after it was taken back or made again, or could not be
 */
public record Change(
        AppointmentId visit,
        long before,
        long after,
        Way back,
        Way again,
        Words words,
        Runnable onChanged) {

    /** A command that leads from one state of the visit to the other. Takes time. */
    @FunctionalInterface
    public interface Way {
        /** Asked with the version that the visit has now. */
        Outcome<Appointment, ? extends Refusal> take(long version);
    }

    /** What is told of it; asked again when names are hidden or shown. */
    public record Words(Supplier<String> done, Supplier<String> undone) {}
}
