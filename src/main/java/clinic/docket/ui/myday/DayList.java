package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.status.AlertIcons;
import clinic.docket.ui.part.status.StateChip;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The visits of the day, a row each. The list as a whole has the focus, so that rows can be drawn
 * anew under it; up and down show the next one.
 */
final class DayList extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MyDayWords words;
    private final MyDayModel model;
    private final MyDayController controller;
    private final VBox rows = new VBox();
    private Optional<AppointmentId> inSight = Optional.empty();
    private DayShape shape = DayShape.WIDE;

    DayList(MyDayWords words, MyDayModel model, MyDayController controller) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        getStyleClass().addAll("facts-scroll", "my-list");
        rows.getStyleClass().add("my-rows");
        rows.setId("my-list");
        rows.setFocusTraversable(true);
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setFocusTraversable(false);
        setContent(rows);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        DirectScroll.of(this);
    }

    void focus() {
        rows.requestFocus();
    }

    /** For the rows that are drawn from now on. */
    void take(DayShape wanted) {
        shape = wanted;
        inSight = Optional.empty();
    }

    /** Draws the rows as the model has them; for the ear the list is its shown row. */
    void show(Instant now) {
        var shown = model.shown().map(each -> each.visit().id());
        var visits = model.visits();
        rows.getChildren().setAll(visits.stream().map(each -> row(each, shown, now)).toList());
        if (visits.isEmpty() && model.dayProperty().get().isPresent()) {
            rows.getChildren()
                    .add(
                            new EmptyState(
                                    "fth-calendar",
                                    words.texts().get("myday.list.empty"),
                                    words.texts().get("myday.list.emptyNext")));
        }
        rows.setAccessibleText(
                model.shown()
                        .map(each -> words.said(each, now))
                        .orElse(words.texts().get("myday.list.name")));
        if (!shown.equals(inSight)) {
            inSight = shown;
            reveal();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> controller.choosePrevious();
            case DOWN -> controller.chooseNext();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node row(OwnVisit own, Optional<AppointmentId> shown, Instant now) {
        var visit = own.visit();
        var time = label(words.formats().time(visit.range().start()), "my-time");
        var waiting = label(words.waiting(own, now), "my-waiting", "small", "warning", "strong");
        List.of(time, waiting).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
        var who = who(own, words.said(own, now));
        var alerts = AlertIcons.inList(MyDayWords.alerts(visit), words.texts());
        var state = new StateChip(visit.status(), words.texts());
        var row =
                shape.breaksRows()
                        ? new HBox(time, who, below(state, alerts, waiting))
                        : new HBox(time, who, alerts, waiting, state);
        row.getStyleClass().add("my-row");
        if (visit.status().isOver()) {
            row.getStyleClass().add("over");
        }
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(words.said(own, now));
        row.pseudoClassStateChanged(CHOSEN, shown.equals(Optional.of(visit.id())));
        row.setUserData(visit.id());
        row.setOnMouseClicked(event -> {
            controller.choose(visit.id());
            rows.requestFocus();
        });
        return row;
    }

    private static Node below(Node state, Node alerts, Node waiting) {
        var signs = new HBox(alerts, waiting);
        signs.getStyleClass().add("my-signs");
        var box = new VBox(state, signs);
        box.getStyleClass().add("my-state");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    /**
     * Where there is no room the given name is cut first, or a line is broken; the tooltip has all
     * of it.
     */
    private Node who(OwnVisit own, String said) {
        var shown = words.formats().names().shown(own.visit().patientName());
        var family = label(shown.family(), "my-family");
        var given = label(shown.given());
        var type = label(words.type(own.visit()), "small", "muted");
        var whole = new Tooltip(said);
        List.of(family, given, type).forEach(each -> each.setTooltip(whole));
        given.setMinWidth(0);
        var name = shape.breaksRows() ? new FlowPane(family, given) : new HBox(family, given);
        name.getStyleClass().add("my-name");
        type.setWrapText(shape.breaksRows());
        var box = new VBox(name, type);
        box.getStyleClass().add("my-who");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        if (text.isEmpty()) {
            label.setManaged(false);
        }
        return label;
    }

    /** The shown row is in the middle when it was outside; a new list has no sizes as yet. */
    private void reveal() {
        revealNow();
        var scene = getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            revealNow();
                        }
                    });
        }
    }

    private void revealNow() {
        rows.getChildren().stream()
                .filter(row -> inSight.equals(Optional.ofNullable(row.getUserData())))
                .findFirst()
                .ifPresent(row -> {
                    applyCss();
                    layout();
                    scrollTo(row.getBoundsInParent());
                });
    }

    private void scrollTo(Bounds row) {
        double seen = getViewportBounds().getHeight();
        double all = rows.getHeight();
        double top = getVvalue() * (all - seen);
        boolean inside = row.getMinY() >= top && row.getMaxY() <= top + seen;
        if (all > seen && !inside) {
            setVvalue(Math.clamp((row.getCenterY() - seen / 2) / (all - seen), 0, 1));
        }
    }
}
