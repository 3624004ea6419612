package clinic.docket.ui.booking;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.service.appointment.BookingDefaults;
import clinic.docket.service.schedule.Directory;
import clinic.docket.service.schedule.SlotRequest;
import clinic.docket.ui.booking.newcomer.NewcomerModel;
import clinic.docket.ui.booking.newcomer.NewcomerText;
import clinic.docket.ui.booking.terms.WarningsModel;
import clinic.docket.ui.booking.terms.WhyNotModel;
import clinic.docket.ui.booking.wish.Bookable;
import clinic.docket.ui.booking.wish.DoctorChoice;
import clinic.docket.ui.booking.wish.Draft;
import clinic.docket.ui.part.patient.PatientTypeAheadModel;
import clinic.docket.ui.part.slot.HoldState;
import clinic.docket.ui.part.slot.SlotListModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the booking dialog shows: the patient, what is wished, the slots, and what stands in the
 * way.
 *
 * <p>A type or doctor chosen by hand stays when another patient is taken; one that was filled in as
 * usual gives way to the next patient's usual one.
 */
final class BookingModel {

    /** What is missing before the visit can be booked. */
    enum Obstacle {
        BUSY,
        NO_PATIENT,
        NOT_REGISTERED,
        NO_VISIT_TYPE,
        SEARCHING,
        NO_SLOT,
        NOT_HELD
    }

    private final PatientTypeAheadModel patients;
    private final NewcomerModel newcomer = new NewcomerModel();
    private final SlotListModel slots = new SlotListModel();
    private final WarningsModel warnings = new WarningsModel();
    private final WhyNotModel whyNot = new WhyNotModel();
    private final ObjectProperty<Optional<Directory>> directory = empty();
    private final ReadOnlyObjectWrapper<Optional<VisitType>> visitType = wrapped();
    private final ReadOnlyBooleanWrapper usualType = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<DoctorChoice> doctor =
            new ReadOnlyObjectWrapper<>(DoctorChoice.ANY);
    private final ReadOnlyBooleanWrapper usualDoctor = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<LocalDate> from =
            new ReadOnlyObjectWrapper<>(LocalDate.EPOCH);
    private final ReadOnlyObjectWrapper<DayPart> dayPart = new ReadOnlyObjectWrapper<>(DayPart.ANY);
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final BooleanProperty booking = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Refusal>> refusal = empty();
    private final ObjectProperty<Optional<Draft>> offered = empty();
    private final ObjectBinding<Optional<Refusal>> problem;
    private final ObjectBinding<Optional<Obstacle>> obstacle;

    private LocalDate today = LocalDate.EPOCH;
    private Optional<VisitTypeId> offeredFor = Optional.empty(); // The time of the calendar.
    private boolean typeByHand;
    private boolean doctorByHand;

    /**
     * @param registers whether somebody new may be registered here
     */
    BookingModel(boolean registers) {
        patients =
                registers
                        ? PatientTypeAheadModel.ofPatientsAndNewcomers()
                        : PatientTypeAheadModel.ofPatients();
        problem = Bindings.createObjectBinding(this::firstProblem, refusal, slots.holdProperty());
        obstacle =
                Bindings.createObjectBinding(
                        this::firstObstacle,
                        patients.takenProperty(),
                        visitType,
                        searching,
                        booking,
                        newcomer.registeringProperty(),
                        newcomer.openProperty(),
                        slots.chosenProperty(),
                        slots.holdProperty());
    }

    PatientTypeAheadModel patients() {
        return patients;
    }

    NewcomerModel newcomer() {
        return newcomer;
    }

    SlotListModel slots() {
        return slots;
    }

    WarningsModel warnings() {
        return warnings;
    }

    WhyNotModel whyNot() {
        return whyNot;
    }

    /** What can be booked here; empty until it is read. */
    ObjectProperty<Optional<Directory>> directoryProperty() {
        return directory;
    }

    ReadOnlyObjectProperty<Optional<VisitType>> visitTypeProperty() {
        return visitType.getReadOnlyProperty();
    }

    /** Whether the type is the one the patient usually has. */
    ReadOnlyBooleanProperty usualTypeProperty() {
        return usualType.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DoctorChoice> doctorProperty() {
        return doctor.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty usualDoctorProperty() {
        return usualDoctor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LocalDate> fromProperty() {
        return from.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DayPart> dayPartProperty() {
        return dayPart.getReadOnlyProperty();
    }

    StringProperty reasonProperty() {
        return reason;
    }

    BooleanProperty searchingProperty() {
        return searching;
    }

    BooleanProperty bookingProperty() {
        return booking;
    }

    /** Why the last attempt was refused; stays until the next one. */
    ObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal;
    }

    /** A refusal that belongs to the reason field. */
    ObservableValue<Optional<Refusal>> reasonRefusal() {
        return refusal.map(each -> each.filter(BookingRefusal.ReasonTooLong.class::isInstance));
    }

    /** A refusal that belongs to no field; that the hold ran out counts as one. */
    ObservableValue<Optional<Refusal>> problem() {
        return problem;
    }

    /** A parked draft that may be continued instead of starting anew. */
    ObjectProperty<Optional<Draft>> offeredProperty() {
        return offered;
    }

    /** The first thing in the way of booking; empty when Enter books. */
    ObjectBinding<Optional<Obstacle>> obstacleProperty() {
        return obstacle;
    }

    /** The day of the chosen slot, today as long as there is none. */
    LocalDate chosenDay(ZoneId zone) {
        return slots.chosenRow()
                .map(row -> LocalDate.ofInstant(row.slot().range().start(), zone))
                .orElse(today);
    }

    LocalDate today() {
        return today;
    }

    Optional<PatientSummary> patient() {
        return patients.takenProperty().get();
    }

    /** An empty dialog on this day. */
    void begin(LocalDate day) {
        today = day;
        patients.clear();
        newcomer.fill(new NewcomerText("", "", "", ""));
        newcomer.close();
        slots.clear();
        whyNot.clear();
        visitType.set(Optional.empty());
        usualType.set(false);
        doctor.set(DoctorChoice.ANY);
        usualDoctor.set(false);
        offeredFor = Optional.empty();
        typeByHand = false;
        doctorByHand = false;
        from.set(day);
        dayPart.set(DayPart.ANY);
        reason.set("");
        refusal.set(Optional.empty());
        offered.set(Optional.empty());
    }

    void offeredFor(Optional<VisitTypeId> type) {
        offeredFor = type;
    }

    void chooseType(VisitType type) {
        typeByHand = true;
        usualType.set(false);
        visitType.set(Optional.of(type));
    }

    void chooseDoctor(DoctorChoice choice) {
        doctorByHand = true;
        usualDoctor.set(false);
        doctor.set(choice);
    }

    /** A day that is over means today. */
    void chooseFrom(LocalDate day) {
        from.set(day.isBefore(today) ? today : day);
    }

    void choosePart(DayPart part) {
        dayPart.set(part);
    }

    /** Fills in what this patient usually has; without a habit, the first type and any doctor. */
    void applyUsual(BookingDefaults defaults) {
        var bookable = bookable();
        if (!typeByHand) {
            var usual = defaults.visitType().flatMap(bookable::visitType);
            usualType.set(usual.isPresent());
            visitType.set(
                    usual.or(() -> offeredFor.flatMap(bookable::visitType))
                            .or(() -> bookable.visitTypes().stream().findFirst()));
        }
        if (!doctorByHand) {
            var usual = defaults.practitioner().flatMap(bookable::doctor);
            usualDoctor.set(usual.isPresent());
            doctor.set(usual.map(DoctorChoice::orAny).orElse(DoctorChoice.ANY));
        }
    }

    /** What the clinic offers; nothing until it is read. */
    Bookable bookable() {
        return directory.get().map(Bookable::of).orElse(Bookable.NOTHING);
    }

    /** The question for free slots; empty as long as no type is known. */
    Optional<SlotRequest> request(int offset, int limit) {
        var wish = doctor.get();
        return visitType
                .get()
                .map(type ->
                        new SlotRequest(
                                type.id(),
                                wish.doctor().map(Practitioner::id),
                                wish.speciality(),
                                wish.orAny(),
                                from.get(),
                                dayPart.get(),
                                offset,
                                limit));
    }

    /** Whether there is anything that would be lost with the dialog. */
    boolean isTouched() {
        return !patients.textProperty().get().isBlank()
                || (newcomer.openProperty().get() && !newcomer.text().isEmpty())
                || !reason.get().isBlank()
                || typeByHand;
    }

    Draft draft(UUID id, Instant now) {
        return new Draft(
                id,
                now,
                patients.textProperty().get(),
                patient(),
                newcomer.openProperty().get() ? Optional.of(newcomer.text()) : Optional.empty(),
                typeByHand ? visitType.get() : Optional.empty(),
                doctorByHand ? Optional.of(doctor.get()) : Optional.empty(),
                from.get(),
                dayPart.get(),
                reason.get());
    }

    /** Shows a draft as it was parked, but for its slot: that is searched again. */
    void resume(Draft draft) {
        begin(today);
        draft.visitType().ifPresent(this::chooseType);
        draft.doctor().ifPresent(this::chooseDoctor);
        chooseFrom(draft.from());
        choosePart(draft.dayPart());
        reason.set(draft.reason());
        draft.newcomer().filter(typed -> patients.offersNewcomers()).ifPresent(newcomer::fill);
        draft.patient()
                .ifPresentOrElse(patients::take, () -> patients.textProperty().set(draft.typed()));
    }

    private Optional<Refusal> firstProblem() {
        return slots.holdProperty().get() == HoldState.EXPIRED
                ? Optional.of(new BookingRefusal.HoldExpired())
                : refusal.get().filter(each -> !(each instanceof BookingRefusal.ReasonTooLong));
    }

    private Optional<Obstacle> firstObstacle() {
        if (booking.get() || newcomer.registeringProperty().get()) {
            return Optional.of(Obstacle.BUSY);
        }
        if (patient().isEmpty()) {
            return Optional.of(
                    newcomer.openProperty().get() ? Obstacle.NOT_REGISTERED : Obstacle.NO_PATIENT);
        }
        if (searching.get()) {
            return Optional.of(Obstacle.SEARCHING);
        }
        if (visitType.get().isEmpty()) {
            return Optional.of(Obstacle.NO_VISIT_TYPE);
        }
        if (slots.chosenRow().isEmpty()) {
            return Optional.of(Obstacle.NO_SLOT);
        }
        return slots.holdProperty().get().isHeld()
                ? Optional.empty()
                : Optional.of(Obstacle.NOT_HELD);
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    private static <T> ReadOnlyObjectWrapper<Optional<T>> wrapped() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }
}
