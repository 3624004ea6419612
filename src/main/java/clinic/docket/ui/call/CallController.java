package clinic.docket.ui.call;

import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.DeskCallId;
import clinic.docket.ui.kit.Background;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the calls and answers them; a call is shown until its answer is stored. */
public final class CallController {
    private static final Logger LOG = LoggerFactory.getLogger(CallController.class);

    private final CallModel model;
    private final Background background;
    private final Desk desk;
    private boolean old;

    /**
     * What the desk asks, away from the FX thread.
     *
     * @param answer somebody comes
     */
    public record Desk(Callable<List<DeskCall>> open, Consumer<DeskCallId> answer) {}

    public CallController(CallModel model, Background background, Desk desk) {
        this.model = model;
        this.background = background;
        this.desk = desk;
    }

    /** What is shown stays when it cannot be read. */
    public void refresh() {
        background
                .callLatest(this, desk.open())
                .onSuccess(open -> {
                    old = false;
                    model.show(open);
                })
                .onFailure(failure -> {
                    LOG.warn("The calls cannot be read", failure);
                    old = true;
                })
                .start();
    }

    /** Asked each minute: after a failure, and for calls that are of yesterday meanwhile. */
    void refreshIfOld() {
        if (old || model.first().isPresent()) {
            refresh();
        }
    }

    /** Somebody of this desk goes to whoever has waited longest. */
    public void comeToFirst() {
        model.first().map(DeskCall::id).ifPresent(this::come);
    }

    void come(DeskCallId call) {
        if (model.busyProperty().get()) {
            return;
        }
        background
                .run(() -> desk.answer().accept(call))
                .whileRunning(model.busyProperty())
                .onSuccess(_ -> refresh())
                .start();
    }
}
