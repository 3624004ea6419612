package clinic.docket.ui.booking.wish;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.ui.booking.newcomer.NewcomerText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking that was put aside: all that was typed and chosen. Has no slot, its hold was released.
 *
 * @param typed what stood in the patient field
 * @param newcomer what was typed about somebody new, when that form was open
 * @param visitType chosen by hand; the usual one is asked for again
 * @param doctor chosen by hand; the usual one is asked for again
 */
public record Draft(
        UUID id,
        Instant parkedAt,
        String typed,
        Optional<PatientSummary> patient,
        Optional<NewcomerText> newcomer,
        Optional<VisitType> visitType,
        Optional<DoctorChoice> doctor,
        LocalDate from,
        DayPart dayPart,
        String reason) {

    /** Masked: drafts are about people. */
    @Override
    public String toString() {
        return "Draft[" + parkedAt + "]";
    }
}
