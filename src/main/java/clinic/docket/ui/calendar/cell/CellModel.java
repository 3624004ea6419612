package clinic.docket.ui.calendar.cell;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.schedule.PractitionerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time that was asked about, the reasons against it, and what this person may do there. */
public final class CellModel {

    /** A start with a doctor. */
    public record Cell(PractitionerId practitioner, Instant start) {}

    /**
     * What is said.
     *
     * @param reasons the most telling first; none when the time is free
     */
    public record Said(Cell cell, String doctor, List<BookingRefusal> reasons) {
        public Said {
            reasons = List.copyOf(reasons);
        }

        public boolean isFree() {
            return reasons.isEmpty();
        }
    }

    /**
     * What this person may do.
     *
     * @param insist whether taken or blocked time can be booked all the same
     */
    public record Rights(boolean book, boolean insist) {}

    private final Rights rights;
    private final ReadOnlyObjectWrapper<Optional<Said>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public CellModel(Rights rights) {
        this.rights = rights;
    }

    /** Empty while nothing is asked. */
    public ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether a free time was asked about that this person may book. */
    public boolean mayBook() {
        return rights.book && said.get().filter(Said::isFree).isPresent();
    }

    /** Whether the dialog could offer a lane or an override there; nobody books what is over. */
    public boolean mayInsist() {
        return rights.book
                && rights.insist
                && said.get().filter(each -> !each.isFree()).filter(CellModel::isAhead).isPresent();
    }

    private static boolean isAhead(Said said) {
        return said.reasons().stream().noneMatch(BookingRefusal.InThePast.class::isInstance);
    }

    void tell(Said newSaid) {
        said.set(Optional.of(newSaid));
    }

    void clear() {
        said.set(Optional.empty());
    }
}
