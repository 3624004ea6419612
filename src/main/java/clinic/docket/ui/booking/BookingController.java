package clinic.docket.ui.booking;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.text.TypedText;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.appointment.BookingDefaults;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.ui.booking.newcomer.Registration;
import clinic.docket.ui.booking.terms.TimeQuestion;
import clinic.docket.ui.booking.terms.WarningsModel.About;
import clinic.docket.ui.booking.wish.DoctorChoice;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.part.slot.HoldState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the keys and buttons of the booking dialog do. */
final class BookingController {

    /** Where the focus goes. */
    enum Spot {
        PATIENT,
        NEWCOMER,
        FORM,
        REASON,
        SLOTS,
        WHY_NOT,
        BOOK
    }

    private final BookingDesk desk;
    private final BookingPlace place;
    private final Background background;
    private final BookingModel model;
    private final SlotPicking picking;
    private final Registration registration;
    private final Drafts drafts;
    private final Ids ids;
    private final Consumer<Appointment> onBooked;

    private Consumer<Spot> onFocus = spot -> {};
    private Runnable onClose = () -> {};
    private AppointmentId appointment;
    private PatientId newcomer;

    BookingController(
            BookingDesk desk,
            BookingPlace place,
            BookingModel model,
            Ids ids,
            Drafts drafts,
            Consumer<Appointment> onBooked) {
        this.desk = desk;
        this.place = place;
        this.background = place.background();
        this.model = model;
        this.ids = ids;
        this.drafts = drafts;
        this.onBooked = onBooked;
        var keeper = new HoldKeeper(desk.session(), desk.bookings(), background, ids);
        this.picking = new SlotPicking(desk, keeper, model, place);
        this.registration =
                new Registration(
                        model.newcomer(),
                        background,
                        desk.registration(),
                        this::registered,
                        () -> onFocus.accept(Spot.NEWCOMER));
        new WarningsWatch(desk, background, model).start();
        appointment = new AppointmentId(ids.next());
        newcomer = new PatientId(ids.next());
    }

    /** Who moves the focus, and who takes the dialog from the screen. */
    void attach(Consumer<Spot> focus, Runnable close) {
        onFocus = focus;
        onClose = close;
    }

    /** An empty dialog, or what the place it was opened from knows already. */
    void begin(BookingStart start) {
        appointment = new AppointmentId(ids.next());
        newcomer = new PatientId(ids.next());
        model.begin(LocalDate.ofInstant(place.ticker().now(), place.formats().zone()));
        picking.begin(
                start instanceof BookingStart.FreeTime time ? Optional.of(time) : Optional.empty());
        if (!(start instanceof BookingStart.ForPatient)) {
            model.offeredProperty().set(drafts.newest());
        }
        onFocus.accept(Spot.PATIENT);
        background
                .call(() -> desk.directory().directory(desk.session()))
                .onSuccess(directory -> {
                    model.directoryProperty().set(Optional.of(directory));
                    ready(start);
                })
                .start();
    }

    void take(PatientSummary patient) {
        model.refusalProperty().set(Optional.empty());
        model.newcomer().close();
        model.patients().take(patient);
        onFocus.accept(Spot.SLOTS);
        background
                .callLatest("usual", () -> desk.bookings().usual(desk.session(), patient.id()))
                .onSuccess(usual -> {
                    model.applyUsual(usual);
                    picking.searchWhatChanged();
                })
                .start();
    }

    /** Opens the form for somebody new, with what was typed; a slot is held for them meanwhile. */
    void startNewcomer() {
        model.patients().letGo();
        model.newcomer().begin(model.patients().typed(), model.today());
        onFocus.accept(Spot.NEWCOMER);
        model.applyUsual(new BookingDefaults(Optional.empty(), Optional.empty()));
        picking.searchWhatChanged();
    }

    void backToSearch() {
        model.newcomer().close();
        onFocus.accept(Spot.PATIENT);
    }

    void register() {
        registration.register(newcomer, model.today());
    }

    /** Somebody else than those whom the form asks about. */
    void registerAnyway() {
        registration.registerAnyway(newcomer, model.today());
    }

    /** From the question to what was typed. */
    void backToNewcomer() {
        model.newcomer().ask(List.of());
        onFocus.accept(Spot.NEWCOMER);
    }

    void chooseType(VisitType type) {
        if (!model.visitTypeProperty().get().equals(Optional.of(type))) {
            model.chooseType(type);
            picking.search();
        }
    }

    void chooseDoctor(DoctorChoice choice) {
        if (!model.doctorProperty().get().equals(choice)) {
            model.chooseDoctor(choice);
            searchFromForm();
        }
    }

    void chooseFrom(LocalDate day) {
        if (!model.fromProperty().get().equals(day)) {
            model.chooseFrom(day);
            searchFromForm();
        }
    }

    void choosePart(DayPart part) {
        if (model.dayPartProperty().get() != part) {
            model.choosePart(part);
            searchFromForm();
        }
    }

    void chooseSlot(int row) {
        picking.choose(row);
    }

    void slotBelow() {
        picking.chooseBelow();
    }

    void slotAbove() {
        picking.chooseAbove();
    }

    void insist(TimeQuestion question, BookingTerms terms, String word) {
        picking.insist(question, terms, word);
        onFocus.accept(Spot.SLOTS);
    }

    void askWhyNot() {
        picking.askWhyNot(() -> onFocus.accept(Spot.WHY_NOT));
    }

    void laterSlots() {
        picking.later();
    }

    void earlierSlots() {
        picking.earlier();
    }

    /** Five more minutes, offered in the last one. */
    void keepHold() {
        if (model.slots().holdProperty().get() == HoldState.ENDING) {
            picking.hold();
        }
    }

    /** The full five minutes again, and back to the form. */
    void holdAndStay() {
        if (model.slots().chosenRow().isPresent()) {
            picking.hold();
            onFocus.accept(Spot.FORM);
        }
    }

    /** Enter: books the held slot; a slot that is not held is held first. */
    void book() {
        var held = picking.held();
        if (model.obstacleProperty().get().isEmpty() && held.isPresent()) {
            book(held.get());
        } else if (model.obstacleProperty()
                        .get()
                        .equals(Optional.of(BookingModel.Obstacle.NOT_HELD))
                && model.slots().holdProperty().get() != HoldState.ASKING) {
            picking.hold();
        }
    }

    /** Esc: takes a question back; else puts the booking aside, or just closes. */
    void goBack() {
        if (!model.newcomer().alikeProperty().get().isEmpty()) {
            backToNewcomer();
            return;
        }
        if (model.warnings().askingProperty().get() && !model.bookingProperty().get()) {
            model.warnings().goBack();
            onFocus.accept(Spot.SLOTS);
        } else {
            park();
        }
    }

    /** Puts the booking aside, or just closes when there is nothing to keep. */
    void park() {
        if (model.bookingProperty().get()) {
            return; // Too late: the visit is being written.
        }
        if (model.isTouched()) {
            drafts.park(model.draft(ids.next(), place.ticker().now()));
            place.notices().done(place.texts().get("booking.draft.parked"));
        }
        close();
    }

    void continueDraft() {
        model.offeredProperty()
                .get()
                .ifPresent(draft -> {
                    drafts.remove(draft);
                    model.resume(draft);
                    resumed();
                });
    }

    void discardDraft() {
        model.offeredProperty().get().ifPresent(drafts::remove);
        model.offeredProperty().set(drafts.newest());
    }

    void tick(Instant now) {
        picking.tick(now);
    }

    /** Gives the slot back; also when the window closes. */
    void leave() {
        picking.release();
    }

    private void close() {
        leave();
        onClose.run();
    }

    private void ready(BookingStart start) {
        switch (start) {
            case BookingStart.NextFree() -> {}
            case BookingStart.ForPatient(var patient) -> take(patient);
            case BookingStart.FreeTime(var id, var time, var type) -> {
                model.directoryProperty()
                        .get()
                        .flatMap(all -> all.practitioner(id))
                        .ifPresent(doctor -> model.chooseDoctor(DoctorChoice.orAny(doctor)));
                model.chooseFrom(LocalDate.ofInstant(time, place.formats().zone()));
                model.offeredFor(type);
                model.applyUsual(new BookingDefaults(Optional.empty(), Optional.empty()));
                picking.search();
            }
        }
    }

    private void resumed() {
        if (model.patient().isPresent()) {
            take(model.patient().get());
        } else if (model.newcomer().openProperty().get()) {
            onFocus.accept(Spot.NEWCOMER);
            model.applyUsual(new BookingDefaults(Optional.empty(), Optional.empty()));
            picking.search();
        } else {
            onFocus.accept(Spot.PATIENT);
        }
    }

    private void registered(PatientSummary patient) {
        newcomer = new PatientId(ids.next());
        take(patient);
    }

    /** Before a patient is known a wish alone is no reason to hold anything. */
    private void searchFromForm() {
        if (model.visitTypeProperty().get().isPresent()) {
            picking.search();
        }
    }

    private void book(Hold hold) {
        var slot = new Slot(hold.practitioner(), hold.site(), hold.room(), hold.range());
        var patient = model.patient().orElseThrow();
        var request =
                new BookingRequest(
                        appointment,
                        patient.id(),
                        model.visitTypeProperty().get().orElseThrow().id(),
                        slot,
                        Optional.of(hold.id()),
                        TypedText.line(model.reasonProperty().get()),
                        picking.termsOf(slot),
                        model.warnings().confirmedFor(new About(patient.id(), slot)));
        model.refusalProperty().set(Optional.empty());
        background
                .call(() -> desk.bookings().book(desk.session(), request))
                .whileRunning(model.bookingProperty())
                .onSuccess(outcome -> booked(patient, slot, outcome))
                .start();
    }

    private void booked(
            PatientSummary patient, Slot slot, Outcome<Appointment, BookingRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<Appointment, BookingRefusal>(var visit) -> {
                picking.consumed();
                onClose.run();
                place.notices().done(() -> sentence(patient, visit));
                onBooked.accept(visit);
            }
            case Outcome.Refused<Appointment, BookingRefusal>(
                            BookingRefusal.ReasonTooLong refusal) -> {
                model.refusalProperty().set(Optional.of(refusal));
                onFocus.accept(Spot.REASON);
            }
            case Outcome.Refused<Appointment, BookingRefusal>(BookingWarning warning) -> {
                model.warnings().ask(new About(patient.id(), slot), warning);
                onFocus.accept(Spot.BOOK);
            }
            case Outcome.Refused<Appointment, BookingRefusal>(var refusal) -> {
                model.refusalProperty().set(Optional.of(refusal));
                picking.lose(slot, refusal);
            }
        }
    }

    private String sentence(PatientSummary patient, Appointment visit) {
        return place.texts()
                .format(
                        "booking.toast.booked",
                        place.formats().names().of(patient.name()),
                        new SlotWords(place.texts(), place.formats())
                                .dayAndTime(visit.range().start(), model.today()));
    }
}
