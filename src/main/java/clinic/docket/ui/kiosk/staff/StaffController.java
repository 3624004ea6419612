package clinic.docket.ui.kiosk.staff;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.ui.kit.Background;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The buttons of staff in front of the kiosk. Belongs to the FX thread. */
public final class StaffController<T> {
    private static final Logger LOG = LoggerFactory.getLogger(StaffController.class);

    private final StaffModel model;
    private final Background background;
    private final StaffTask<T> task;
    private final Consumer<T> done;

    public StaffController(
            StaffModel model, Background background, StaffTask<T> task, Consumer<T> done) {
        this.model = model;
        this.background = background;
        this.task = task;
        this.done = done;
    }

    /** Does what was asked for; the password is gone from the screen whatever comes of it. */
    public void go() {
        if (!model.readyProperty().get()) {
            return;
        }
        String login = model.loginProperty().get();
        String password = model.passwordProperty().get();
        model.problemProperty().set(Optional.empty());
        background
                .call(() -> task.with(login, password))
                .whileRunning(model.busyProperty())
                .onSuccess(this::answer)
                .onFailure(this::failed)
                .onEnd(() -> model.passwordProperty().set(""))
                .start();
    }

    private void answer(Outcome<T, AccessRefusal> outcome) {
        outcome.refused().ifPresent(why -> tell(new StaffModel.Problem.Refused(why)));
        outcome.result().ifPresent(done);
    }

    private void failed(Throwable failure) {
        if (failure instanceof AccessDenied) {
            tell(new StaffModel.Problem.NotAllowed());
            return;
        }
        LOG.error("The kiosk could not be set up or closed", failure);
        tell(new StaffModel.Problem.Failed());
    }

    private void tell(StaffModel.Problem problem) {
        model.problemProperty().set(Optional.of(problem));
    }
}
