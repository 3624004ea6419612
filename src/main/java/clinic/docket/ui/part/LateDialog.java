package clinic.docket.ui.part;

import clinic.docket.domain.encounter.Delay;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Texts;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the minutes by which a doctor runs late; Enter says them, none for on time. */
public final class LateDialog {
    private final Texts texts;
    private final Overlay overlay;
    private final Consumer<Duration> onLate;
    private final VBox box = new VBox();
    private final TextField field = new TextField();
    private final FormField form;

    /**
     * A dialog that is not open yet.
     *
     * @param question who runs late
     * @param verb on the button
     */
    public LateDialog(
            Texts texts, Overlay overlay, String question, String verb, Consumer<Duration> onLate) {
        this.texts = texts;
        this.overlay = overlay;
        this.onLate = onLate;
        var keys = new Keys(texts);
        box.getStyleClass().add("cancel-dialog");
        box.setId("late-dialog");
        var title = new Label(question);
        title.getStyleClass().add("section");
        field.setId("late-minutes");
        field.setOnAction(event -> say());
        field.textProperty().subscribe(this::clear);
        form = new FormField(texts.get("part.late.minutes"), field);
        var keep =
                new ActionButton(texts.get("part.late.keep"), this::close)
                        .withKey(keys.label("Esc"));
        var say = ActionButton.accent(verb, this::say).withKey(keys.label("Enter"));
        say.setId("late-say");
        var buttons = new HBox(keep, say);
        buttons.getStyleClass().add("dialog-buttons");
        box.getChildren().setAll(title, form, buttons);
    }

    /** With what is said now. */
    public void open(Duration now) {
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
        form.showError(texts.format("part.late.wrong", Delay.LONGEST.toMinutes()));
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
