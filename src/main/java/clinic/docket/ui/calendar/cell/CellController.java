package clinic.docket.ui.calendar.cell;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.ui.calendar.cell.CellModel.Cell;
import clinic.docket.ui.calendar.cell.CellModel.Said;
import clinic.docket.ui.kit.Background;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks why a time is not free, and leads from the answer to the booking. */
public final class CellController {

    private final CellModel model;
    private final Background background;
    private final Outside outside;

    /**
     * What the wiring hands in.
     *
     * @param reasons asks the rules; called away from the FX thread
     * @param doctor how a doctor is called
     * @param onBook opens the booking dialog at this time
     * @param onClose gives the focus back
     */
    public record Outside(
            Function<Cell, List<BookingRefusal>> reasons,
            Function<PractitionerId, String> doctor,
            Consumer<Cell> onBook,
            Runnable onClose) {}

    public CellController(CellModel model, Background background, Outside outside) {
        this.model = model;
        this.background = background;
        this.outside = outside;
    }

    public void ask(PractitionerId practitioner, Instant start) {
        var cell = new Cell(practitioner, start);
        background
                .callLatest(this, () -> outside.reasons().apply(cell))
                .onSuccess(reasons ->
                        model.tell(new Said(cell, outside.doctor().apply(practitioner), reasons)))
                .start();
    }

    public void book() {
        if (model.mayBook() || model.mayInsist()) {
            var cell = model.saidProperty().get().orElseThrow().cell();
            model.clear();
            outside.onBook().accept(cell);
        }
    }

    public void close() {
        if (model.saidProperty().get().isPresent()) {
            model.clear();
            outside.onClose().run();
        }
    }

    /** Another day is shown: what was asked is no longer in sight. */
    public void leave() {
        model.clear();
    }
}
