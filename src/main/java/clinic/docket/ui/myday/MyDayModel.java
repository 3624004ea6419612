package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.encounter.OwnDay;
import clinic.docket.domain.encounter.OwnVisit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The doctor's list, which visit of it is shown, and what can be done with whom. */
public final class MyDayModel {
    private final ReadOnlyObjectWrapper<Optional<OwnDay>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AppointmentId>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AtHand>> atHand =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final boolean mayStep;

    /**
     * Knows no day yet.
     *
     * @param mayStep whether this person may change where visits stand, and say that they run late
     */
    public MyDayModel(boolean mayStep) {
        this.mayStep = mayStep;
    }

    boolean mayStep() {
        return mayStep;
    }

    /** Empty until it was read for the first time. */
    public ReadOnlyObjectProperty<Optional<OwnDay>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** What was picked from the list; without it the screen follows who is with the doctor. */
    public ReadOnlyObjectProperty<Optional<AppointmentId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is known of the visit that is shown; comes a little after the list. */
    public ReadOnlyObjectProperty<Optional<AtHand>> atHandProperty() {
        return atHand.getReadOnlyProperty();
    }

    /** The list could not be read when it was tried last. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** True while a step is being taken: nothing else may be pressed. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    List<OwnVisit> visits() {
        return day.get().map(OwnDay::visits).orElse(List.of());
    }

    Duration late() {
        return day.get().map(OwnDay::late).orElse(Duration.ZERO);
    }

    /** What was picked, or else who is with the doctor, or else who will be next. */
    Optional<OwnVisit> shown() {
        return chosen.get()
                .flatMap(this::visit)
                .or(this::present)
                .or(() -> day.get().flatMap(OwnDay::next));
    }

    Optional<OwnVisit> present() {
        return day.get().flatMap(OwnDay::present);
    }

    /** Who is called by the key: whoever was picked, when they wait, or else who is next. */
    Optional<OwnVisit> callee() {
        return mayStep
                ? chosen.get()
                        .flatMap(this::visit)
                        .filter(each -> each.visit().status().isWaiting())
                        .or(() -> day.get().flatMap(OwnDay::next))
                : Optional.empty();
    }

    /** Whose visit ends by the key: the shown one, when they are with the doctor. */
    Optional<OwnVisit> finishable() {
        return shown().filter(each -> mayStep)
                .filter(each -> each.visit().status() == AppointmentStatus.IN_PROGRESS);
    }

    /** Whether it still can become a no-show at all, now or later. */
    boolean isAwaited() {
        return mayStep && shown().filter(each -> each.visit().status().isMovable()).isPresent();
    }

    /** Whether the shown visit is known to allow this step now. */
    boolean offers(AppointmentStatus status) {
        return mayStep && details().filter(each -> offers(each, status)).isPresent();
    }

    private static boolean offers(AtHand each, AppointmentStatus status) {
        return each.visit().possible().contains(status);
    }

    boolean canStepBack() {
        return mayStep && details().filter(each -> each.visit().canStepBack()).isPresent();
    }

    /** What is known of the shown visit, if that has come already. */
    Optional<AtHand> details() {
        return shown().flatMap(each ->
                atHand.get()
                        .filter(known ->
                                known.visit().appointment().id().equals(each.visit().id())));
    }

    /** Whether the shown visit has to be read, for the first time or because it has changed. */
    boolean needsDetails() {
        var known = details().map(each -> each.visit().appointment().version());
        return shown().filter(each -> !known.equals(Optional.of(each.visit().version())))
                .isPresent();
    }

    private Optional<OwnVisit> visit(AppointmentId id) {
        return day.get().flatMap(each -> each.visit(id));
    }

    /** A row above or below the shown one; stays at the ends. */
    Optional<AppointmentId> neighbour(int step) {
        var rows = visits();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int at = shown().map(rows::indexOf).orElse(step > 0 ? -1 : rows.size());
        return Optional.of(rows.get(Math.clamp(at + step, 0, rows.size() - 1)).visit().id());
    }

    void choose(Optional<AppointmentId> id) {
        chosen.set(id);
    }

    void show(OwnDay newDay) {
        stale.set(false);
        day.set(Optional.of(newDay));
    }

    void show(Optional<AtHand> details) {
        atHand.set(details);
    }

    void failed() {
        stale.set(true);
    }
}
