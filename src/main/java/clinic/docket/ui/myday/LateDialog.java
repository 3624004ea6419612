package clinic.docket.ui.myday;

import clinic.docket.domain.encounter.Delay;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the minutes by which the doctor runs late; Enter says them, none for on time. */
final class LateDialog {
    private final MyDayWords words;
    private final Overlay overlay;
    private final Consumer<Duration> onLate;
    private final VBox box = new VBox();
    private final TextField field = new TextField();
    private final FormField form;

    LateDialog(MyDayWords words, Overlay overlay, Consumer<Duration> onLate) {
        this.words = words;
        this.overlay = overlay;
        this.onLate = onLate;
        var texts = words.texts();
        box.getStyleClass().add("cancel-dialog");
        box.setId("late-dialog");
        var title = new Label(texts.get("myday.late.ask"));
        title.getStyleClass().add("section");
        field.setId("late-minutes");
        field.setOnAction(event -> say());
        field.textProperty().subscribe(this::clear);
        form = new FormField(texts.get("myday.late.minutes"), field);
        var keep =
                new ActionButton(texts.get("myday.late.keep"), this::close)
                        .withKey(words.keys().label("Esc"));
        var say =
                ActionButton.accent(texts.get("myday.late.say"), this::say)
                        .withKey(words.keys().label("Enter"));
        say.setId("late-say");
        var buttons = new HBox(keep, say);
        buttons.getStyleClass().add("dialog-buttons");
        box.getChildren().setAll(title, form, buttons);
    }

    void open(Duration now) {
        field.setText(now.isZero() ? "" : Long.toString(now.toMinutes()));
        overlay.open(box, this::close);
        field.requestFocus();
        field.selectAll();
    }

    private void clear() {
        form.clear();
    }

    private void say() {
        minutes(field.getText())
                .ifPresentOrElse(
                        late -> {
                            close();
                            onLate.accept(late);
                        },
                        this::refuse);
    }

    private void refuse() {
        form.showError(words.texts().format("myday.late.wrong", Delay.LONGEST.toMinutes()));
        field.requestFocus();
    }

    private void close() {
        overlay.close(box);
    }

    /** Nothing typed is on time. */
    static Optional<Duration> minutes(String typed) {
        var digits = typed.strip().replaceFirst("^\\+", "");
        if (!digits.matches("\\d{0,3}")) {
            return Optional.empty();
        }
        var late = Duration.ofMinutes(digits.isEmpty() ? 0 : Integer.parseInt(digits));
        return Optional.of(late).filter(Delay::isPossible);
    }
}
