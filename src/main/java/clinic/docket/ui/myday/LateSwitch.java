package clinic.docket.ui.myday;

import clinic.docket.ui.part.KeyBadge;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** How late the doctor runs: a press says it, the key asks for the minutes. */
final class LateSwitch extends HBox {
    private static final List<Duration> USUAL =
            Stream.of(0, 10, 20, 30).map(Duration::ofMinutes).toList();

    private final MyDayWords words;
    private final MyDayModel model;
    private final MyDayController controller;
    private final HBox pills = new HBox();

    LateSwitch(MyDayWords words, MyDayModel model, MyDayController controller) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("late-switch");
        var name = new Label(words.texts().get("myday.late.name"));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        pills.getStyleClass().add("late-pills");
        pills.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, pills, new KeyBadge(words.keys().label("L")));
        disableProperty().bind(model.busyProperty());
        show();
    }

    /** The usual minutes, and those that were typed. */
    void show() {
        var late = model.late();
        var choices = Stream.concat(USUAL.stream(), Stream.of(late)).distinct().sorted().toList();
        pills.getChildren()
                .setAll(choices.stream().map(each -> pill(choices, each, late)).toList());
    }

    private ToggleButton pill(List<Duration> choices, Duration minutes, Duration late) {
        var texts = words.texts();
        var word =
                minutes.isZero()
                        ? texts.get("myday.late.none")
                        : texts.format("myday.late.plus", minutes.toMinutes());
        var button = new ToggleButton(word);
        button.setId("late-" + minutes.toMinutes());
        button.getStyleClass().add(side(choices, minutes));
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(minutes.equals(late));
        button.setAccessibleText(
                minutes.isZero()
                        ? texts.get("myday.late.noneSaid")
                        : texts.format("myday.late.said", words.formats().duration(minutes)));
        if (!minutes.isZero()) {
            button.getStyleClass().add("late");
        }
        button.setOnAction(event -> {
            button.setSelected(minutes.equals(model.late())); // As the clinic knows it.
            controller.runLate(minutes);
        });
        return button;
    }

    private static String side(List<Duration> choices, Duration minutes) {
        if (minutes.equals(choices.getFirst())) {
            return "left-pill";
        }
        return minutes.equals(choices.getLast()) ? "right-pill" : "center-pill";
    }
}
