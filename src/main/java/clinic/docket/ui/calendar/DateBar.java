package clinic.docket.ui.calendar;

import clinic.docket.service.appointment.day.DayCounts;
import clinic.docket.ui.calendar.page.Span;
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
        var counts = counts(model);
        model.spanProperty().subscribe(span -> show(counts, span == Span.DAY));
        var spans = new SpanSwitch(words, model, controller);
        getChildren().addAll(steps(model), title, spans, space, counts);
        getChildren().addAll(atEnd);
    }

    /** The numbers are those of one day. */
    private static void show(Node counts, boolean shown) {
        counts.setVisible(shown);
        counts.setManaged(shown);
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

    private Node steps(CalendarModel model) {
        var today =
                new ActionButton(texts.get("calendar.bar.today"), controller::today)
                        .withKey(keys.label("T"));
        today.setMinWidth(USE_PREF_SIZE);
        var steps =
                new HBox(
                        arrow(model, "left", controller::previous),
                        today,
                        arrow(model, "right", controller::next));
        steps.getStyleClass().add("date-steps");
        return steps;
    }

    private Button arrow(CalendarModel model, String side, Runnable action) {
        var button = new Button(null, Icons.of("fth-chevron-" + side));
        button.getStyleClass().add("icon-only");
        var tip = new Tooltip();
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(tip.textProperty());
        model.spanProperty()
                .subscribe(
                        span -> tip.setText(texts.get("calendar.bar." + side + "." + span.name())));
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
        model.dateProperty().subscribe(() -> title.setText(when(model, formats)));
        model.spanProperty().subscribe(() -> title.setText(when(model, formats)));
    }

    /** "Tue 24 November 2026" or "23–29 November 2026 · week 48". */
    private String when(CalendarModel model, Formats formats) {
        var date = model.dateProperty().get();
        return switch (model.spanProperty().get()) {
            case DAY -> formats.dateLong(date);
            case WEEK ->
                    texts.format(
                            "calendar.bar.week",
                            formats.dates(model.wanted().first(), model.wanted().last()),
                            model.weeks().number(date));
        };
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
            model.pageProperty()
                    .map(page -> model.sheet().map(day -> count.number().applyAsInt(day.counts())))
                    .subscribe(number -> number.ifPresent(pill.countProperty()::set));
            counts.getChildren().add(pill);
        }
        return counts;
    }
}
