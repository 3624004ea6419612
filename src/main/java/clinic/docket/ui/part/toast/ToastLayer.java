package clinic.docket.ui.part.toast;

import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Texts;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Shows the notices of a window over its screen, and lets Ctrl+Z take back what they tell of. */
public final class ToastLayer {

    private final Overlay overlay;
    private final Notices notices;
    private final Texts texts;
    private final Timeline seconds;

    /** Begins to show them; one layer per window. */
    public ToastLayer(Overlay overlay, Notices notices, Texts texts) {
        this.overlay = overlay;
        this.notices = notices;
        this.texts = texts;
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> notices.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        notices.currentProperty().subscribe(this::show);
        // A text field keeps Ctrl+Z for its own undo: it uses the key up before the window sees it.
        new KeyMap("window")
                .on("Shortcut+Z", notices::undo)
                .on("Shortcut+Shift+Z", notices::redo)
                .installOn(overlay);
    }

    private void show(Optional<Notice> current) {
        if (current.isEmpty()) {
            seconds.stop();
            overlay.setToast(null);
            return;
        }
        overlay.setToast(
                new Toast(
                        current.get(),
                        texts,
                        current.get().redo().isPresent() ? notices::redo : notices::undo,
                        notices.secondsLeftProperty()));
        // Never from the start while it runs: notice after notice would stop the time of all.
        if (seconds.getStatus() != Animation.Status.RUNNING) {
            seconds.playFromStart();
        }
    }
}
