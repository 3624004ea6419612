package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.patient.PatientCard;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the side panel shows, and what may be done with it. */
public final class VisitModel {

    /** One of three: a visit, a patient without one, or nothing. */
    public sealed interface Shown {
        record Nothing() implements Shown {}

        record Visit(VisitDetails details) implements Shown {}

        record Patient(PatientCard card) implements Shown {}
    }

    /** What the role of this person allows at all; what is not allowed is absent. */
    public record Rights(boolean mayBook, boolean mayStep, boolean mayCancel) {}

    private final Rights rights;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private final ObjectProperty<Optional<DaySheet>> day =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty carrying = new SimpleBooleanProperty();
    private final BooleanProperty pinned = new SimpleBooleanProperty();

    public VisitModel(Rights rights) {
        this.rights = rights;
    }

    public Rights rights() {
        return rights;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The day of the calendar, for the summary that stands there while nothing is chosen. */
    public ObjectProperty<Optional<DaySheet>> dayProperty() {
        return day;
    }

    /** True while a step is being taken: nothing else may be pressed. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** True while a visit is on the pinboard, so that other days are looked at. */
    public BooleanProperty pinnedProperty() {
        return pinned;
    }

    /** True while a visit is carried over the calendar: Enter puts it down, and nothing else. */
    public BooleanProperty carryingProperty() {
        return carrying;
    }

    /** The visit that is shown, if it is one. */
    public Optional<VisitDetails> visit() {
        return shown.get() instanceof Shown.Visit(VisitDetails details)
                ? Optional.of(details)
                : Optional.empty();
    }

    /** The patient that is shown, with or without a visit. */
    public Optional<PatientCard> patient() {
        return switch (shown.get()) {
            case Shown.Visit(VisitDetails details) -> Optional.of(details.card());
            case Shown.Patient(PatientCard card) -> Optional.of(card);
            case Shown.Nothing() -> Optional.empty();
        };
    }

    /** The one primary button: the usual next step, when this person may take it now. */
    public Optional<AppointmentStatus> nextStep() {
        return visit().filter(each -> rights.mayStep()).flatMap(VisitDetails::next);
    }

    /** A step that is possible now beside the usual one. */
    public boolean offers(AppointmentStatus status) {
        return rights.mayStep()
                && visit().filter(each -> each.possible().contains(status)).isPresent()
                && !nextStep().equals(Optional.of(status));
    }

    /** Whether the visit still lies ahead, so that a no-show or a cancellation has a meaning. */
    public boolean isOpen() {
        return visit().filter(each -> !each.appointment().status().isOver()).isPresent();
    }

    /** Only what has not begun, and by whoever may book. */
    public boolean isMovable() {
        return rights.mayBook()
                && visit().filter(each -> each.appointment().status().isMovable()).isPresent();
    }

    void show(Shown newShown) {
        shown.set(newShown);
    }
}
