package clinic.docket.ui.calendar;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.service.appointment.day.DayCounts;
import clinic.docket.ui.calendar.doctors.DoctorPopover;
import clinic.docket.ui.calendar.month.MiniMonth;
import clinic.docket.ui.calendar.month.MonthGrid;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.CountPill;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The bar over the grid: which day, how many visits, and what the wiring puts at its end. */
final class DateBar extends HBox {
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    /** In the order of the numbers. */
    private static final List<BarRoom.Thing> LESS_URGENT =
            List.of(BarRoom.Thing.BOOKED, BarRoom.Thing.ARRIVED);

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
    private final Words words;
    private final CalendarModel model;
    private final SpanSwitch spans;
    private final HBox counts;
    private final ActionButton doctorButton;
    private final BarRoom room;

    DateBar(Words words, CalendarModel model, CalendarController controller, List<Node> atEnd) {
        this.words = words;
        this.model = model;
        this.texts = words.texts();
        this.keys = words.keys();
        this.controller = controller;
        getStyleClass().addAll("top-bar", "date-bar");
        popover = new DatePopover(texts, this::read, controller::goTo, months(words, model));
        doctors =
                new DoctorPopover(
                        texts,
                        new DoctorPopover.Choosing(
                                controller.doctors(),
                                model.spanProperty()::get,
                                model.doctorsProperty()::get,
                                controller::showDoctors));
        buildTitle();
        counts = counts();
        spans = new SpanSwitch(words, model, controller);
        doctorButton = doctorButton();
        for (var each : atEnd) {
            if (each instanceof Button button) {
                button.setMinWidth(USE_PREF_SIZE); // The field beside it is what can give room.
            }
        }
        var steps = steps();
        var above = List.of(steps, title, BarRoom.space(), counts);
        var below = new ArrayList<Node>(List.of(spans, doctorButton, BarRoom.space()));
        below.addAll(atEnd);
        room = new BarRoom(this, above, below, this::shed);
        getChildren().addAll(steps, title, above.get(2), spans, doctorButton, below.get(2), counts);
        getChildren().addAll(atEnd);
        title.fontProperty().subscribe(room::measure);
        model.spanProperty().subscribe(room::measure);
        model.dateProperty().subscribe(room::measure);
        model.habitProperty().subscribe(room::measure);
        model.pageProperty().subscribe(room::measure);
    }

    /** The bar takes what it is given. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return room.height(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return room.height(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return room.height(width);
    }

    @Override
    protected void layoutChildren() {
        room.layOut();
    }

    /** Rather without the less urgent things than beyond the edge of the window. */
    private void shed(Set<BarRoom.Thing> gone) {
        pseudoClassStateChanged(CLOSE, gone.contains(BarRoom.Thing.AIR));
        spans.showKeys(!gone.contains(BarRoom.Thing.KEYS));
        title.setText(when(gone.contains(BarRoom.Thing.LONG_TITLE)));
        showDoctors(gone.contains(BarRoom.Thing.DOCTOR));
        // The numbers are those of one day.
        boolean ofOneDay = model.spanProperty().get() == Span.DAY;
        show(counts, ofOneDay && !gone.contains(BarRoom.Thing.NUMBERS));
        for (int i = 0; i < LESS_URGENT.size(); i++) {
            var pill = (CountPill) counts.getChildren().get(i);
            pill.setBrief(gone.contains(LESS_URGENT.get(i)));
            show(pill, !gone.contains(BarRoom.Thing.LESS_URGENT));
        }
    }

    private static void show(Node counts, boolean shown) {
        counts.setVisible(shown);
        counts.setManaged(shown);
    }

    /** Where the list of doctors belongs. */
    Node doctorsAt() {
        return doctorButton;
    }

    /** Where the field for a date belongs. */
    Node titleAt() {
        return title;
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

    private ActionButton doctorButton() {
        var button =
                new ActionButton("", doctors::open).withIcon("fth-user").withKey(keys.label("D"));
        button.setId("doctor-choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        button.getStyleClass().add("doctor-choice");
        return button;
    }

    /** "Dr Tomasz Nowak" or "3 of 6"; for all of them nothing, so that the numbers have room. */
    private void showDoctors(boolean brief) {
        var habit = model.habitProperty().get();
        var all = controller.doctors().stream().filter(Practitioner::active).toList();
        var shown = habit.doctors().shown(habit.span(), all);
        boolean one = shown.size() == 1;
        boolean every = shown.size() == all.size();
        var some = texts.format("calendar.doctors.some", shown.size(), all.size());
        doctorButton.show(
                brief || (every && !one) ? "" : one ? shown.getFirst().displayName() : some);
        var whole =
                one
                        ? shown.getFirst().displayName()
                        : texts.format("calendar.doctors.shown", shown.size(), all.size());
        doctorButton.getTooltip().setText(whole);
        doctorButton.setAccessibleText(whole);
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
                        arrow("left", controller::previous),
                        today,
                        arrow("right", controller::next));
        steps.getStyleClass().add("date-steps");
        return steps;
    }

    private Button arrow(String side, Runnable action) {
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

    private void buildTitle() {
        title.getStyleClass().addAll("date-title");
        title.setId("date-title");
        title.setGraphic(Icons.of("fth-chevron-down"));
        title.setMinWidth(USE_PREF_SIZE);
        title.setTooltip(new Tooltip(texts.format("calendar.bar.goTo", keys.label("G"))));
        title.setOnAction(event -> askForDate());
    }

    /**
     * "Tue 24 November 2026", "23–29 November 2026 · week 48" or "November 2026".
     *
     * @param brief "Tue 24 Nov", "Mon 23 Nov · week 48"
     */
    private String when(boolean brief) {
        var formats = words.formats();
        var date = model.dateProperty().get();
        return switch (model.spanProperty().get()) {
            case DAY -> brief ? formats.date(date) : formats.dateLong(date);
            case WEEK -> {
                var first = model.wanted().first();
                var days =
                        brief ? formats.date(first) : formats.dates(first, model.wanted().last());
                yield texts.format("calendar.bar.week", days, model.weeks().number(date));
            }
            case MONTH -> formats.month(YearMonth.from(date));
        };
    }

    private HBox counts() {
        var all = new HBox();
        all.getStyleClass().add("counts");
        for (var count : COUNTS) {
            var word = texts.get("calendar.count." + count.word());
            var pill = new CountPill(count.icon(), word, () -> {});
            pill.setFocusTraversable(false);
            pill.setMouseTransparent(true);
            pill.chosenProperty().set(count.word().equals("waiting"));
            model.pageProperty()
                    .map(page -> model.sheet().map(day -> count.number().applyAsInt(day.counts())))
                    .subscribe(number -> number.ifPresent(pill.countProperty()::set));
            all.getChildren().add(pill);
        }
        return all;
    }
}
