package clinic.docket.ui.booking;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.time.Ids;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.part.patient.PatientSearch;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens the booking dialog over a window: next free slot, a free time of the calendar, or the next
 * visit of a patient. One dialog at a time.
 */
public final class Booking {

    private final BookingDesk desk;
    private final BookingPlace place;
    private final Ids ids;
    private final Drafts drafts;
    private final Consumer<Appointment> onBooked;
    private Optional<BookingController> current = Optional.empty();
    private Optional<BookingModel> typed = Optional.empty();

    /**
     * @param drafts of this workstation; they outlive the dialog
     * @param onBooked is told once the dialog is closed, so that the calendar can go to the visit
     */
    public Booking(
            BookingDesk desk,
            BookingPlace place,
            Ids ids,
            Drafts drafts,
            Consumer<Appointment> onBooked) {
        this.desk = desk;
        this.place = place;
        this.ids = ids;
        this.drafts = drafts;
        this.onBooked = onBooked;
    }

    /** Opens the dialog; while one is open, nothing. */
    public void open(BookingStart start) {
        if (current.isPresent()) {
            return;
        }
        var model = new BookingModel(desk.session().allows(Permission.REGISTER_PATIENT));
        var controller = new BookingController(desk, place, model, ids, drafts, onBooked);
        var search =
                new PatientSearch(
                        model.patients(),
                        place.background(),
                        (typed, limit) -> desk.patients().find(desk.session(), typed, limit),
                        controller::take,
                        typed -> controller.startNewcomer());
        var view = new BookingView(model, controller, search, place);
        controller.attach(
                view::focus,
                () -> {
                    current = Optional.empty();
                    typed = Optional.empty();
                    place.overlay().close(view);
                });
        current = Optional.of(controller);
        typed = Optional.of(model);
        // What waits for this person may still be on its way.
        drafts.onAdded(() -> {
            if (typed.equals(Optional.of(model)) && !(start instanceof BookingStart.ForPatient)) {
                model.offeredProperty().set(drafts.newest());
            }
        });
        place.overlay().open(view, controller::goBack);
        controller.begin(start);
    }

    /** Whether something was typed that {@link #park} would keep. */
    public boolean isHalfTyped() {
        return typed.filter(BookingModel::isTouched).isPresent();
    }

    /** Into the drafts as it is now, whatever comes of the dialog: the window closes. */
    public void keepTyped() {
        typed.filter(model -> model.isTouched() && !model.bookingProperty().get())
                .ifPresent(model -> drafts.park(model.draft(ids.next(), place.ticker().now())));
    }

    /** Puts a half-typed booking into the drafts and closes the dialog, as Esc does. */
    public void park() {
        current.ifPresent(BookingController::park);
    }
}
