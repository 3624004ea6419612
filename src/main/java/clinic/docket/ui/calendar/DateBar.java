package clinic.docket.ui.calendar;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.service.appointment.day.DayCounts;
import clinic.docket.ui.calendar.doctors.DoctorPopover;
import clinic.docket.ui.calendar.month.MiniMonth;
import clinic.docket.ui.calendar.month.MonthGrid;
import clinic.docket.ui.calendar.page.Habit;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.CountPill;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar over the grid: which day, how many visits, and what the wiring puts at its end. */
final class DateBar extends HBox {
    /** In a narrower bar, in heights of the title's font, the less urgent numbers have no words. */
    private static final List<Double> WIDE = List.of(102.0, 94.0);

    /** In a still narrower one they have no place. */
    private static final double MIDDLING = 88;

    /** And in the narrowest, such as with large texts, none of them has. */
    private static final double NARROW = 70;

    /** Below it a page of several days has a longer title, and the doctor's name beside it. */
    private static final double NARROW_WEEK = 82;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

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
    private final DoctorPopover doctors;
    private final BooleanProperty tight = new SimpleBooleanProperty();

    DateBar(Words words, CalendarModel model, CalendarController controller, List<Node> atEnd) {
        this.texts = words.texts();
        this.keys = words.keys();
        this.controller = controller;
        getStyleClass().add("top-bar");
        popover = new DatePopover(texts, this::read, controller::goTo, months(words, model));
        doctors =
                new DoctorPopover(
                        texts,
                        new DoctorPopover.Choosing(
                                controller.doctors(),
                                model.spanProperty()::get,
                                model.doctorsProperty()::get,
                                controller::showDoctors));
        buildTitle(model, words.formats());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var counts = counts(model);
        Runnable fit = () -> fit(counts, model.spanProperty().get());
        widthProperty().subscribe(fit);
        title.fontProperty().subscribe(fit);
        model.spanProperty().subscribe(fit);
        fit.run();
        var spans = new SpanSwitch(words, model, controller);
        getChildren().addAll(steps(model), title, spans, doctorButton(model), space, counts);
        for (var each : atEnd) {
            if (each instanceof Button button) {
                button.setMinWidth(USE_PREF_SIZE); // The field beside it is what can give room.
            }
        }
        getChildren().addAll(atEnd);
    }

    /** The numbers are those of one day. The bar is measured by its font: texts can be zoomed. */
    private void fit(HBox counts, Span span) {
        double heights = getWidth() / title.getFont().getSize();
        pseudoClassStateChanged(CLOSE, heights < WIDE.getLast());
        show(counts, span == Span.DAY && heights >= NARROW);
        // Rather without the keys and the doctor's name than beyond the edge of the window.
        tight.set(getWidth() > 0 && heights < (span == Span.DAY ? NARROW : NARROW_WEEK));
        pseudoClassStateChanged(TIGHT, tight.get());
        for (int i = 0; i < WIDE.size(); i++) {
            var pill = (CountPill) counts.getChildren().get(i);
            pill.setBrief(heights < WIDE.get(i));
            show(pill, heights >= MIDDLING);
        }
    }

    private static void show(Node counts, boolean shown) {
        counts.setVisible(shown);
        counts.setManaged(shown);
    }

    private record Count(String word, String icon, ToIntFunction<DayCounts> number) {}

    /** The field for a date; the screen lays it below the bar. */
    DatePopover popover() {
        return popover;
    }

    private DatePopover.Months months(Words words, CalendarModel model) {
        return new DatePopover.Months(
                go -> new MiniMonth(texts, words.formats(), model.weeks(), inMonth(model), go),
                () -> inMonth(model));
    }

    private MonthGrid.Shown inMonth(CalendarModel model) {
        return new MonthGrid.Shown(
                model.dateProperty().get(), controller.todaysDate(), model.wanted());
    }

    /** The list of doctors; the screen lays it below the bar. */
    DoctorPopover doctors() {
        return doctors;
    }

    private Node doctorButton(CalendarModel model) {
        var button =
                new ActionButton("", doctors::open).withIcon("fth-user").withKey(keys.label("D"));
        button.setId("doctor-choice");
        button.setMinWidth(USE_PREF_SIZE);
        var tip = new Tooltip();
        button.setTooltip(tip);
        button.getStyleClass().add("doctor-choice");
        model.habitProperty().subscribe(habit -> showDoctors(habit, button, tip));
        tight.subscribe(now -> showDoctors(model.habitProperty().get(), button, tip));
        return button;
    }

    /** "Dr Tomasz Nowak" or "3 of 6"; for all of them nothing, so that the numbers have room. */
    private void showDoctors(Habit habit, ActionButton button, Tooltip tip) {
        var all = controller.doctors().stream().filter(Practitioner::active).toList();
        var shown = habit.doctors().shown(habit.span(), all);
        boolean one = shown.size() == 1;
        boolean every = shown.size() == all.size();
        var some = texts.format("calendar.doctors.some", shown.size(), all.size());
        button.show(
                tight.get() || (every && !one) ? "" : one ? shown.getFirst().displayName() : some);
        tip.setText(
                one
                        ? shown.getFirst().displayName()
                        : texts.format("calendar.doctors.shown", shown.size(), all.size()));
        button.setAccessibleText(tip.getText());
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

    /** "Tue 24 November 2026", "23–29 November 2026 · week 48" or "November 2026". */
    private String when(CalendarModel model, Formats formats) {
        var date = model.dateProperty().get();
        return switch (model.spanProperty().get()) {
            case DAY -> formats.dateLong(date);
            case WEEK ->
                    texts.format(
                            "calendar.bar.week",
                            formats.dates(model.wanted().first(), model.wanted().last()),
                            model.weeks().number(date));
            case MONTH -> formats.month(YearMonth.from(date));
        };
    }

    private HBox counts(CalendarModel model) {
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
