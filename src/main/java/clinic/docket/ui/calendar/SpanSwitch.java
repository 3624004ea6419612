package clinic.docket.ui.calendar;

import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.part.KeyBadge;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Day, week or month; the chosen one cannot be left without choosing another. */
final class SpanSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    SpanSwitch(Words words, CalendarModel model, CalendarController controller) {
        getStyleClass().add("span-switch");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.texts().get("calendar.span.choose"));
        var choices =
                List.of(
                        new Choice(Span.DAY, "Alt+1", controller::showDay),
                        new Choice(Span.WEEK, "Alt+2", controller::showWeek),
                        new Choice(Span.MONTH, "Alt+3", controller::showMonth));
        for (var choice : choices) {
            var button = button(words, choice);
            button.getStyleClass().add(pill(choices, choice));
            model.spanProperty().subscribe(span -> button.setSelected(span == choice.span()));
            getChildren().add(button);
        }
    }

    /** Without them the words have more room; the list of keys has them still. */
    void showKeys(boolean shown) {
        for (var toggle : group.getToggles()) {
            ((ToggleButton) toggle)
                    .setContentDisplay(shown ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
        }
    }

    private record Choice(Span span, String key, Runnable show) {}

    private static String pill(List<Choice> choices, Choice choice) {
        if (choice.equals(choices.getFirst())) {
            return "left-pill";
        }
        return choice.equals(choices.getLast()) ? "right-pill" : "center-pill";
    }

    private ToggleButton button(Words words, Choice choice) {
        var word = words.texts().get("calendar.span." + choice.span().name());
        var button = new ToggleButton(word, new KeyBadge(words.keys().label(choice.key())));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setId("span-" + choice.span().name());
        button.setAccessibleText(word);
        button.setOnAction(event -> {
            button.setSelected(true);
            choice.show().run();
        });
        return button;
    }
}
