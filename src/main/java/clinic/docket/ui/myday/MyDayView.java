package clinic.docket.ui.myday;

import clinic.docket.domain.encounter.OwnDay;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.LateDialog;
import clinic.docket.ui.part.Tone;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The screen of a doctor: the list at the left, beside it the patient at hand. */
public final class MyDayView extends BorderPane {
    /** Below this width of the window, with usual texts, the second panel is narrower. */
    private static final double COMPACT_BELOW = 1400;

    /** From here on everything beside the patient at hand is wider. */
    private static final double VAST_FROM = 2000;

    private static final PseudoClass VAST = PseudoClass.getPseudoClass("vast");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final MyDayWords words;
    private final MyDayModel model;
    private final MyDayController controller;
    private final Ticker ticker;
    private final Overlay overlay;
    private final Label date = new Label();
    private final HBox counts = new HBox();
    private final DayList list;
    private final AtHandView atHand;
    private final LateSwitch late;
    private final VBox left;
    private DayShape shape = DayShape.WIDE;
    private boolean outage;

    /**
     * Shows the model.
     *
     * @param ticker knows how long somebody has been waiting
     * @param overlay where the minutes are asked for
     */
    public MyDayView(
            MyDayWords words,
            MyDayModel model,
            MyDayController controller,
            Ticker ticker,
            Overlay overlay) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        this.overlay = overlay;
        list = new DayList(words, model, controller);
        atHand = new AtHandView(words, model, controller);
        late = new LateSwitch(words, model, controller);
        getStyleClass().add("my-day");
        counts.getStyleClass().add("my-counts");
        VBox.setVgrow(list, Priority.ALWAYS);
        left = new VBox(counts, list);
        left.getStyleClass().add("my-left");
        arrange();
        model.staleProperty().subscribe(stale -> showTop());
        bind();
        installKeys();
        addEventHandler(ActionEvent.ACTION, this::giveFocusBack);
    }

    /** The window itself says, or no longer says, that the database does not answer. */
    void tellOfOutage(boolean lasts) {
        outage = lasts;
        showTop();
    }

    private void showTop() {
        var title = new Label(words.texts().get("myday.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        date.getStyleClass().setAll("label", "muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(title, date, space);
        bar.getStyleClass().add("top-bar");
        var top = new VBox(bar);
        if (model.mayStep() && shape == DayShape.SINGLE) {
            var second = new HBox(late);
            second.getStyleClass().addAll("top-bar", "second");
            top.getChildren().add(second);
        } else if (model.mayStep()) {
            bar.getChildren().add(late);
        }
        if (model.staleProperty().get() && !outage) {
            top.getChildren().add(new Banner(Tone.DANGER, words.texts().get("myday.stale")));
        }
        setTop(top);
    }

    private void bind() {
        model.busyProperty().subscribe(busy -> atHand.rememberFocus());
        model.dayProperty().subscribe(day -> show());
        model.chosenProperty().subscribe(chosen -> show());
        model.atHandProperty().subscribe(known -> atHand.show(ticker.now()));
        words.formats().names().hiddenProperty().subscribe(hidden -> show());
        sceneProperty().flatMap(TextZoom::roomIn).orElse(Double.MAX_VALUE).subscribe(this::adapt);
        sceneProperty()
                .subscribe((before, scene) -> {
                    if (scene != null) {
                        focusOnceDrawn(scene);
                    }
                });
        ticker.everyMinute(this, this::tick);
        ticker.everySecond(this, controller::refreshIfDue);
    }

    private void adapt(double room) {
        pseudoClassStateChanged(COMPACT, room < COMPACT_BELOW);
        pseudoClassStateChanged(VAST, room >= VAST_FROM && room < Double.MAX_VALUE);
        var fitting = DayShape.in(room);
        if (fitting != shape) {
            shape = fitting;
            list.take(shape);
            atHand.take(shape);
            arrange();
            showTop();
            show();
        }
    }

    private void arrange() {
        boolean inList = list.isFocusWithin();
        if (shape == DayShape.SINGLE) {
            setLeft(null);
            setCenter(below());
        } else {
            setCenter(atHand);
            setLeft(left);
        }
        if (inList) {
            list.focus(); // It was without a window for a moment.
        }
    }

    private Node below() {
        setCenter(null);
        var scroll = DirectScroll.of(new ScrollPane(new VBox(left, atHand)));
        VBox.setVgrow(atHand, Priority.ALWAYS);
        scroll.getStyleClass().add("facts-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void tick(Instant now) {
        list.show(now);
        atHand.tick(now);
    }

    private void show() {
        var now = ticker.now();
        model.dayProperty().get().ifPresent(this::showDay);
        list.show(now);
        atHand.show(now);
    }

    private void showDay(OwnDay day) {
        var texts = words.texts();
        var when = words.formats().dateLong(day.date());
        date.setText(
                day.roomName().isEmpty()
                        ? when
                        : texts.format("myday.date.room", when, day.roomName()));
        late.show();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        counts.getChildren()
                .setAll(
                        count(day.done(), "myday.count.done"),
                        count(day.here(), "myday.count.here"),
                        count(day.toCome(), "myday.count.toCome"),
                        space);
        day.ends()
                .ifPresent(end ->
                        counts.getChildren()
                                .add(pair(texts.get("myday.ends"), words.formats().time(end))));
    }

    private Node count(int number, String key) {
        var count = new Label(words.formats().number(number));
        count.getStyleClass().addAll("strong", "my-number");
        var word = new Label(words.texts().get(key));
        word.getStyleClass().add("muted");
        return together(count, word);
    }

    private static Node pair(String word, String value) {
        var first = new Label(word);
        first.getStyleClass().add("muted");
        var second = new Label(value);
        second.getStyleClass().add("strong");
        return together(first, second);
    }

    private static Node together(Label first, Label second) {
        first.setMinWidth(USE_PREF_SIZE);
        second.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(first, second);
        box.getStyleClass().add("my-count");
        return box;
    }

    /** Where the keys work: called when the screen is shown. */
    public void focusList() {
        list.focus();
    }

    /** The first screen after the sign-in is told that it is shown before it is in a window. */
    private void focusOnceDrawn(Scene scene) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        if (getScene() == scene && !isFocusWithin()) {
                            list.focus();
                        }
                    }
                });
    }

    /** After a click the keys work in the list again; who came by keyboard stays where they are. */
    private void giveFocusBack(ActionEvent event) {
        if (event.getTarget() instanceof ButtonBase button
                && button.isFocused()
                && !button.isFocusVisible()) {
            list.focus();
        }
    }

    private void installKeys() {
        var keys =
                new KeyMap("myday")
                        .on("Up", controller::choosePrevious)
                        .on("Down", controller::chooseNext)
                        .on("Esc", controller::follow)
                        .on("O", controller::openRecord);
        if (model.mayStep()) {
            keys.on("Enter", this::enter)
                    .on("Space", controller::done)
                    .on("N", controller::noShow)
                    .on("Z", controller::back)
                    .on("L", this::askLate);
        }
        keys.installOn(this);
    }

    /** A button that has the focus is meant, not the call. */
    private void enter() {
        if (getScene().getFocusOwner() instanceof ButtonBase button) {
            button.fire();
        } else {
            controller.callNext();
        }
    }

    private void askLate() {
        var texts = words.texts();
        new LateDialog(
                        texts,
                        overlay,
                        texts.get("myday.late.ask"),
                        texts.get("myday.late.say"),
                        controller::runLate)
                .open(model.late());
    }
}
