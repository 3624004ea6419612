package clinic.docket.ui.calendar;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.ui.calendar.grid.axis.Scale;
import clinic.docket.ui.calendar.page.DoctorChoice;
import clinic.docket.ui.calendar.page.Habit;
import clinic.docket.ui.calendar.page.Page;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.calendar.page.Wanted;
import clinic.docket.ui.calendar.page.Weeks;
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
 * What the calendar shows. The page before stays on screen until the new one has been read, so that
 * going from day to day does not flicker.
 */
public final class CalendarModel {

    private final ReadOnlyObjectWrapper<LocalDate> date;
    private final Weeks weeks;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> staleSince =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<AppointmentId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.DAY);
    private final ReadOnlyObjectWrapper<DoctorChoice> doctors =
            new ReadOnlyObjectWrapper<>(DoctorChoice.USUAL);
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(Scale.COMFORTABLE);
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Habit> habit = new ReadOnlyObjectWrapper<>(Habit.USUAL);
    private Instant lastRead = Instant.EPOCH;
    private boolean byOthers;

    /** Begins with a day. */
    public CalendarModel(LocalDate firstDate, Weeks weeks) {
        this.weeks = weeks;
        date = new ReadOnlyObjectWrapper<>(firstDate);
        scale.subscribe((before, now) -> rememberHabit());
    }

    /** The date that is asked for; {@link #pageProperty} follows when it has been read. */
    public ReadOnlyObjectProperty<LocalDate> dateProperty() {
        return date.getReadOnlyProperty();
    }

    public Weeks weeks() {
        return weeks;
    }

    /** Whether a day or a week is asked for. */
    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** Which doctors are asked for. */
    public ReadOnlyObjectProperty<DoctorChoice> doctorsProperty() {
        return doctors.getReadOnlyProperty();
    }

    /** How this person looks at the calendar: span, scale and doctors together. */
    public ReadOnlyObjectProperty<Habit> habitProperty() {
        return habit.getReadOnlyProperty();
    }

    /** As the person left it, before the first page is read. */
    public void begin(Habit kept) {
        scale.set(kept.scale());
        look(kept.span(), kept.doctors());
    }

    private void rememberHabit() {
        habit.set(new Habit(span.get(), scale.get(), doctors.get()));
    }

    /** The span, the date and the doctors that are to be shown; the page may still be read. */
    public Wanted wanted() {
        return Wanted.of(span.get(), date.get(), weeks, doctors.get());
    }

    /** What is on screen; empty until the first page has been read. */
    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The day of the date that is asked for, if it is on screen. */
    public Optional<DaySheet> sheet() {
        return page.get().flatMap(each -> each.sheet(date.get()));
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

    void look(Span newSpan, DoctorChoice newDoctors) {
        span.set(newSpan);
        doctors.set(newDoctors);
        rememberHabit();
    }

    /** An answer for what nobody asks for any more is dropped. */
    void show(Page newPage, Instant readAt) {
        if (newPage.wanted().equals(wanted())) {
            page.set(Optional.of(newPage));
            readAgain(readAt);
        }
    }

    /** As {@link #show}; what is new on it was done at another workstation. */
    void showByOthers(Page newPage, Instant readAt) {
        byOthers = true;
        show(newPage, readAt);
        byOthers = false;
    }

    /** Asked while {@link #pageProperty} tells of its change. */
    boolean isByOthers() {
        return byOthers;
    }

    /** The same page was read again and nothing has changed. */
    void readAgain(Instant readAt) {
        lastRead = readAt;
        staleSince.set(Optional.empty());
    }

    /** A page under the date of another one would mislead: then rather nothing is shown. */
    void failed() {
        if (page.get().filter(each -> each.wanted().equals(wanted())).isEmpty()) {
            page.set(Optional.empty());
        }
        staleSince.set(Optional.of(lastRead));
    }
}
