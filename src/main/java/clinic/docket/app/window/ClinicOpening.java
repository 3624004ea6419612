package clinic.docket.app.window;

import clinic.docket.ui.kit.Background;
import clinic.docket.ui.start.StartModel;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Opens the clinic, and tries again while it cannot be opened. Belongs to the FX thread. */
final class ClinicOpening {
    private static final Duration PAUSE = Duration.seconds(3);

    private final WindowSettings settings;
    private final Background background;
    private final Consumer<OpenClinic> opened;
    private final StartModel model = new StartModel();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private int attempts;

    ClinicOpening(WindowSettings settings, Background background, Consumer<OpenClinic> opened) {
        this.settings = settings;
        this.background = background;
        this.opened = opened;
        pause.setOnFinished(event -> begin(_ -> tryOn()));
    }

    /** How far it has come. */
    StartModel model() {
        return model;
    }

    /** Once; the model shows how far it has come. */
    void open(Consumer<Throwable> failed) {
        stop();
        model.opening();
        begin(failed);
    }

    /** Quietly, every few seconds until it is open. */
    void tryOn() {
        pause.playFromStart();
    }

    void stop() {
        pause.stop();
    }

    /** Only the newest attempt counts: another one may have been on its way. */
    private void begin(Consumer<Throwable> failed) {
        int mine = ++attempts;
        background
                .call(() -> OpenClinic.open(settings, this::tellDemo))
                .onSuccess(clinic -> {
                    if (mine == attempts) {
                        opened.accept(clinic);
                    } else {
                        background.run(clinic::close).start();
                    }
                })
                .onFailure(failure -> {
                    if (mine == attempts) {
                        failed.accept(failure);
                    }
                })
                .start();
    }

    private void tellDemo(long visits) {
        background.onScreen(() -> model.makingDemo(visits));
    }
}
