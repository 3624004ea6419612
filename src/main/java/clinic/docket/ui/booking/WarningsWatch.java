package clinic.docket.ui.booking;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.ui.booking.terms.WarningsModel.About;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.part.slot.SlotRow;
import java.util.Optional;

/** Asks what there is to warn of as soon as a patient and a slot are chosen. */
final class WarningsWatch {

    private final BookingDesk desk;
    private final Background background;
    private final BookingModel model;

    WarningsWatch(BookingDesk desk, Background background, BookingModel model) {
        this.desk = desk;
        this.background = background;
        this.model = model;
    }

    void start() {
        model.patients().takenProperty().subscribe(this::look);
        model.slots().chosenProperty().subscribe(this::look);
    }

    private void look() {
        var about = chosen();
        if (model.warnings().isNew(about)) {
            about.ifPresent(this::ask);
        }
    }

    private Optional<About> chosen() {
        Optional<Slot> slot = model.slots().chosenRow().map(SlotRow::slot);
        return model.patient()
                .map(PatientSummary::id)
                .flatMap(patient -> slot.map(each -> new About(patient, each)));
    }

    private void ask(About about) {
        background
                .callLatest(
                        this,
                        () ->
                                desk.bookings()
                                        .warnings(desk.session(), about.patient(), about.slot()))
                .onSuccess(warnings -> model.warnings().show(about, warnings))
                .start();
    }
}
