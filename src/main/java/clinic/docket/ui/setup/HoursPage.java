package clinic.docket.ui.setup;

import clinic.docket.ui.part.FormField;
import clinic.docket.ui.setup.control.Wording;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** On which days and from when until when everybody works at first. */
final class HoursPage extends VBox {

    private final SetupModel model;
    private final Wording words;

    HoursPage(SetupModel model, Wording words) {
        this.model = model;
        this.words = words;
        var refusals = model.refusals();
        getStyleClass().add("setup-fields");
        getChildren()
                .addAll(
                        words.label("setup.hours.weekdays", "setup-label"),
                        weekdays(),
                        words.refusals().line(refusals.at("weekdays")),
                        times("setup.hours.from", model.from, "from", "until"),
                        words.refusals().line(refusals.at("hours")),
                        pause(),
                        pauseTimes(),
                        words.refusals().line(refusals.at("pause")),
                        words.label("setup.hours.later", "small", "muted"));
    }

    private Node weekdays() {
        var days = new HBox();
        days.getStyleClass().add("setup-weekdays");
        days.setAccessibleRole(AccessibleRole.TOOL_BAR);
        for (DayOfWeek day : DayOfWeek.values()) {
            var locale = words.texts().locale();
            var button = new ToggleButton(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
            button.selectedProperty().bindBidirectional(model.worksOn(day));
            days.getChildren().add(button);
        }
        return days;
    }

    private Node times(String fromKey, StringProperty from, String fromField, String untilField) {
        var until = untilField.equals("until") ? model.until : model.pauseUntil;
        var row =
                new HBox(
                        time(fromKey, from, fromField),
                        time("setup.hours.until", until, untilField));
        row.getStyleClass().add("setup-times");
        return row;
    }

    private FormField time(String key, StringProperty value, String field) {
        var input = new TextField();
        input.textProperty().bindBidirectional(value);
        input.setId("setup-" + field);
        return words.refusals()
                .at(new FormField(words.get(key), input), model.refusals().at(field));
    }

    private Node pause() {
        var box = new CheckBox(words.get("setup.hours.pause"));
        box.selectedProperty().bindBidirectional(model.pause);
        return box;
    }

    private Node pauseTimes() {
        var times = times("setup.hours.pauseFrom", model.pauseFrom, "pauseFrom", "pauseUntil");
        times.managedProperty().bind(model.pause);
        times.visibleProperty().bind(model.pause);
        return times;
    }
}
