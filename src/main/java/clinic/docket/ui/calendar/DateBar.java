package clinic.docket.ui.calendar;

import clinic.docket.service.appointment.day.DayCounts;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.CountPill;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar over the grid: which day, how many visits, and what the wiring puts at its end. */
final class DateBar extends HBox {
    private static final List<Count> COUNTS =
            List.of(
                    new Count("booked", "fth-calendar", DayCounts::booked),
                    new Count("arrived", "fth-log-in", DayCounts::arrived),
                    new Count("waiting", "fth-user-check", DayCounts::waiting),
                    new Count("free", "fth-circle", DayCounts::free));

    private final Texts texts;
    private final Keys keys;
    private final CalendarController controller;
    private final Button title = new Button();
    private final DatePopover popover;

    DateBar(Words words, CalendarModel model, CalendarController controller, List<Node> atEnd) {
        this.texts = words.texts();
        this.keys = words.keys();
        this.controller = controller;
        getStyleClass().add("top-bar");
        popover = new DatePopover(texts, this::read, controller::goTo);
        buildTitle(model, words.formats());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(steps(), title, space, counts(model));
        getChildren().addAll(atEnd);
    }

    private record Count(String word, String icon, ToIntFunction<DayCounts> number) {}

    /** The field for a date; the screen lays it below the bar. */
    DatePopover popover() {
        return popover;
    }

    /** Opens the field for a date. */
    void askForDate() {
        popover.open();
    }

    private Optional<LocalDate> read(String typed) {
        return new DateInput(controller.todaysDate(), texts.locale()).read(typed);
    }

    private Node steps() {
        var today =
                new ActionButton(texts.get("calendar.bar.today"), controller::today)
                        .withKey(keys.label("T"));
        today.setMinWidth(USE_PREF_SIZE);
        var steps =
                new HBox(
                        arrow("fth-chevron-left", "previousDay", controller::previousDay),
                        today,
                        arrow("fth-chevron-right", "nextDay", controller::nextDay));
        steps.getStyleClass().add("date-steps");
        return steps;
    }

    private Button arrow(String icon, String name, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(texts.get("calendar.bar." + name));
        button.setTooltip(new Tooltip(texts.get("calendar.bar." + name)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void buildTitle(CalendarModel model, Formats formats) {
        title.getStyleClass().addAll("date-title");
        title.setId("date-title");
        title.setGraphic(Icons.of("fth-chevron-down"));
        title.setMinWidth(USE_PREF_SIZE);
        title.setTooltip(new Tooltip(texts.format("calendar.bar.goTo", keys.label("G"))));
        title.setOnAction(event -> askForDate());
        model.dateProperty().subscribe(date -> title.setText(formats.dateLong(date)));
    }

    private Node counts(CalendarModel model) {
        var counts = new HBox();
        counts.getStyleClass().add("counts");
        for (var count : COUNTS) {
            var word = texts.get("calendar.count." + count.word());
            var pill = new CountPill(count.icon(), word, () -> {});
            pill.setFocusTraversable(false);
            pill.setMouseTransparent(true);
            pill.chosenProperty().set(count.word().equals("waiting"));
            model.dayProperty()
                    .map(day -> day.map(each -> count.number().applyAsInt(each.sheet().counts())))
                    .subscribe(number -> number.ifPresent(pill.countProperty()::set));
            counts.getChildren().add(pill);
        }
        return counts;
    }
}
