package clinic.docket.ui.calendar;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.ui.calendar.grid.GridDay;
import clinic.docket.ui.calendar.grid.Scale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the day screen shows. The day before stays on screen until the new one has been read, so
 * that going from day to day does not flicker.
 */
public final class CalendarModel {

    /** A day as it was read, and the same ready to be drawn. */
    public record Day(DaySheet sheet, GridDay<PractitionerId> grid) {}

    private final ReadOnlyObjectWrapper<LocalDate> date;
    private final ReadOnlyObjectWrapper<Optional<Day>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> staleSince =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<AppointmentId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(Scale.COMFORTABLE);
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private Instant lastRead = Instant.EPOCH;

    public CalendarModel(LocalDate firstDate) {
        date = new ReadOnlyObjectWrapper<>(firstDate);
    }

    /** The date that is asked for; {@link #dayProperty} follows when it has been read. */
    public ReadOnlyObjectProperty<LocalDate> dateProperty() {
        return date.getReadOnlyProperty();
    }

    /** What is on screen; empty until the first day has been read. */
    public ReadOnlyObjectProperty<Optional<Day>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** When what is on screen was read, while it cannot be read again. */
    public ReadOnlyObjectProperty<Optional<Instant>> staleSinceProperty() {
        return staleSince.getReadOnlyProperty();
    }

    /** The chosen visit; it stays chosen when another day is shown. */
    public ObjectProperty<Optional<AppointmentId>> selectedProperty() {
        return selected;
    }

    public ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /** True while the answer for a new date is awaited. */
    public BooleanProperty loadingProperty() {
        return loading;
    }

    void goTo(LocalDate newDate) {
        date.set(newDate);
    }

    /** An answer for a date that nobody asks for any more is dropped. */
    void show(Day newDay, Instant readAt) {
        if (newDay.sheet().date().equals(date.get())) {
            day.set(Optional.of(newDay));
            readAgain(readAt);
        }
    }

    /** The same day was read again and nothing has changed. */
    void readAgain(Instant readAt) {
        lastRead = readAt;
        staleSince.set(Optional.empty());
    }

    /** A day under the date of another one would mislead: then rather nothing is shown. */
    void failed() {
        if (day.get().filter(each -> each.sheet().date().equals(date.get())).isEmpty()) {
            day.set(Optional.empty());
        }
        staleSince.set(Optional.of(lastRead));
    }
}
