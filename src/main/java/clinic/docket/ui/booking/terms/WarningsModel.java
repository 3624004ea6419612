package clinic.docket.ui.booking.terms;

import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.WarningKind;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.slot.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the dialog warns of for one patient and slot. Seeing a warning confirms nothing: only a
 * booking that was refused because of it asks, and the next one confirms. Another patient or slot
 * begins anew.
 */
public final class WarningsModel {

    /** Who would come when. */
    public record About(PatientId patient, Slot slot) {}

    private final ReadOnlyObjectWrapper<List<BookingWarning>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private Optional<About> about = Optional.empty();

    /** What there is to read now. */
    public ReadOnlyObjectProperty<List<BookingWarning>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the next booking confirms what is shown. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether this is something else than before; then nothing is shown until it is told. */
    public boolean isNew(Optional<About> wanted) {
        if (about.equals(wanted)) {
            return false;
        }
        about = wanted;
        shown.set(List.of());
        asking.set(false);
        return true;
    }

    /** An answer about something else than what is chosen by now is dropped. */
    public void show(About asked, List<BookingWarning> warnings) {
        if (about.equals(Optional.of(asked)) && !asking.get()) {
            shown.set(List.copyOf(warnings));
        }
    }

    /** The booking was refused because of this: the next one confirms. */
    public void ask(About booked, BookingWarning warning) {
        isNew(Optional.of(booked));
        var others = shown.get().stream().filter(each -> each.kind() != warning.kind());
        shown.set(Stream.concat(Stream.of(warning), others).toList());
        asking.set(true);
    }

    /** The warnings stay, but are not to be confirmed. */
    public void goBack() {
        asking.set(false);
    }

    /** What a booking of this may pass over. */
    public Set<WarningKind> confirmedFor(About booked) {
        return asking.get() && about.equals(Optional.of(booked))
                ? shown.get().stream().map(BookingWarning::kind).collect(Collectors.toSet())
                : Set.of();
    }
}
