package clinic.docket.ui.calendar.week;

import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.service.schedule.SlotService.NextSlots;
import clinic.docket.ui.calendar.Words;
import clinic.docket.ui.calendar.month.MiniMonth;
import clinic.docket.ui.calendar.month.MonthGrid;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.part.ActionButton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel beside a week. Its keys work on the whole screen while it is shown. */
public final class WeekView extends ScrollPane {
    private final Words words;
    private final WeekController controller;
    private final VBox facts = new VBox();
    private final VBox pinPlace = new VBox();

    /**
     * The month at the top.
     *
     * @param month leads to another day
     * @param shown what it shows
     */
    public record Month(MiniMonth month, ObservableValue<MonthGrid.Shown> shown) {}

    WeekView(Words words, WeekModel model, WeekController controller, Ticker ticker, Month month) {
        this.words = words;
        this.controller = controller;
        getStyleClass().addAll("facts-scroll", "week-panel-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setAccessibleText(words.texts().get("calendar.week.name"));
        VBox.setVgrow(this, Priority.ALWAYS);
        facts.getStyleClass().add("week-facts");
        var all = new VBox();
        all.getStyleClass().add("week-panel");
        sceneProperty()
                .flatMap(TextZoom::roomIn)
                .map(room -> room < Overlay.NARROW_BELOW)
                .orElse(false)
                .subscribe(narrow -> arrange(all, month.month(), narrow));
        setContent(all);
        DirectScroll.of(this);
        month.shown().subscribe(month.month()::show);
        model.outlookProperty().subscribe(this::show);
        sceneProperty().map(scene -> true).orElse(false).subscribe(controller::shown);
        ticker.everySecond(this, controller::tick);
        installKeys();
    }

    /** With large texts the pinboard comes first: below the month it would be out of sight. */
    private void arrange(Pane all, Node month, boolean narrow) {
        if (narrow) {
            all.getChildren().setAll(pinPlace, month, facts);
        } else {
            all.getChildren().setAll(month, pinPlace, facts);
        }
    }

    /** Below the month, which leads to other days, as long as this panel is shown. */
    void keepPinboard(Region pinboard) {
        if (pinboard.getParent() instanceof Pane home) {
            pinPlace.managedProperty().bind(pinboard.visibleProperty());
            sceneProperty()
                    .subscribe(scene -> {
                        var place = scene == null ? home : pinPlace;
                        if (pinboard.getParent() != place) {
                            place.getChildren().addFirst(pinboard);
                        }
                    });
        }
    }

    private void installKeys() {
        var keys = new KeyMap("week");
        for (int i = 0; i < WeekController.OFFERS; i++) {
            int index = i;
            keys.on(Integer.toString(i + 1), () -> controller.choose(index));
        }
        keys.installOn(this);
    }

    private void show(Optional<WeekOutlook> outlook) {
        facts.getChildren().clear();
        outlook.ifPresent(now -> {
            now.next().ifPresent(next -> showNext(now, next));
            showWeek(now);
        });
    }

    private void showNext(WeekOutlook outlook, NextSlots next) {
        var length = words.formats().duration(next.visitType().length());
        var name = outlook.doctor().displayName();
        facts.getChildren()
                .addAll(rule(), caption(words.texts().format("calendar.week.next", name, length)));
        if (next.slots().isEmpty()) {
            var none = new Label(words.texts().get("calendar.week.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            facts.getChildren().add(none);
        }
        for (int i = 0; i < next.slots().size(); i++) {
            facts.getChildren().add(offer(i, next.slots().get(i)));
        }
    }

    private Node offer(int index, Slot slot) {
        var start = new Label(words.formats().time(slot.range().start()));
        start.getStyleClass().add("strong");
        var day = day(slot);
        var line =
                new ActionButton(day, () -> controller.choose(index))
                        .asLine(Integer.toString(index + 1), start)
                        .styled("flat", "offer");
        line.setAccessibleText(words.texts().format("calendar.week.offer", day, start.getText()));
        return line;
    }

    /** "Today", "Wed 25", "Tue 8 Dec". */
    private String day(Slot slot) {
        var date = LocalDate.ofInstant(slot.range().start(), words.formats().zone());
        if (date.equals(controller.today())) {
            return words.texts().get("calendar.bar.today");
        }
        return YearMonth.from(date).equals(YearMonth.from(controller.today()))
                ? words.formats().day(date)
                : words.formats().date(date);
    }

    private void showWeek(WeekOutlook outlook) {
        facts.getChildren()
                .addAll(
                        rule(),
                        caption(words.texts().get("calendar.week.title")),
                        figure("calendar.week.booked", booked(outlook)),
                        figure("calendar.week.free", words.formats().number(outlook.free())));
        outlook.next()
                .ifPresent(next -> {
                    var days = outlook.thirdNext();
                    var value =
                            days.isPresent()
                                    ? words.texts().format("calendar.week.days", days.getAsInt())
                                    : words.texts().get("calendar.week.noDays");
                    facts.getChildren().add(figure("calendar.week.thirdNext", value));
                });
    }

    private String booked(WeekOutlook outlook) {
        return outlook.load().open() == 0
                ? words.texts().get("calendar.week.closed")
                : words.texts().format("calendar.week.share", outlook.load().share());
    }

    private Node figure(String key, String value) {
        var name = new Label(words.texts().get(key));
        name.getStyleClass().add("muted");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var number = new Label(value);
        number.getStyleClass().add("strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, number);
        line.getStyleClass().add("week-figure");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(name.getText() + ": " + value);
        return line;
    }

    private static Label caption(String text) {
        var caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return caption;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
