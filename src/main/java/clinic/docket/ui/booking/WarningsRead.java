package clinic.docket.ui.booking;

import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.WarningKind;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.slot.Slot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The warnings that this dialog has shown for one patient and slot: booking again confirms them.
 * Another patient or slot begins anew.
 */
final class WarningsRead {
    private record About(PatientId patient, Slot slot) {}

    private final Set<WarningKind> kinds = EnumSet.noneOf(WarningKind.class);
    private Optional<About> about = Optional.empty();

    Set<WarningKind> of(PatientId patient, Slot slot) {
        var asked = Optional.of(new About(patient, slot));
        if (!about.equals(asked)) {
            kinds.clear();
            about = asked;
        }
        return Set.copyOf(kinds);
    }

    void add(BookingWarning warning) {
        kinds.add(warning.kind());
    }
}
