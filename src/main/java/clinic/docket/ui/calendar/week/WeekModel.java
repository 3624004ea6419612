package clinic.docket.ui.calendar.week;

import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is said beside the week; empty until it has been read. */
public final class WeekModel {
    private final ReadOnlyObjectWrapper<Optional<WeekOutlook>> outlook =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A free time and for what it is offered. */
    public record Offer(Slot slot, VisitTypeId visitType) {}

    public ReadOnlyObjectProperty<Optional<WeekOutlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /**
     * One of the free times.
     *
     * @param index from 0
     */
    public Optional<Offer> offer(int index) {
        return outlook.get()
                .flatMap(WeekOutlook::next)
                .filter(next -> index < next.slots().size())
                .map(next -> new Offer(next.slots().get(index), next.visitType().id()));
    }

    void show(Optional<WeekOutlook> now) {
        outlook.set(now);
    }
}
