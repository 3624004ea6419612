package clinic.docket.ui.visit;

import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.patient.PatientCard;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.part.status.StateChip;
import clinic.docket.ui.part.status.StepList;
import clinic.docket.ui.visit.VisitModel.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The side panel. Its keys work on the whole screen while it is shown. */
public final class VisitView extends VBox {
    /** Below this width of the window, with usual texts, the panel is narrower. */
    private static final double COMPACT_BELOW = 1400;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Words words;
    private final VisitModel model;
    private final VisitController controller;
    private final Ticker ticker;
    private final Overlay overlay;
    private Optional<Region> whileEmpty = Optional.empty();
    private boolean compact;
    private boolean focusWasInside;

    /**
     * Shows the model.
     *
     * @param ticker knows today, for the age
     * @param overlay where the question before cancelling is asked
     */
    public VisitView(
            Words words,
            VisitModel model,
            VisitController controller,
            Ticker ticker,
            Overlay overlay) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        this.overlay = overlay;
        getStyleClass().addAll("side-panel", "visit-panel");
        setAccessibleText(words.texts().get("visit.name"));
        model.busyProperty().subscribe(this::rememberFocus);
        model.shownProperty().subscribe(this::show);
        model.dayProperty().subscribe(this::showDay);
        model.carryingProperty().subscribe(() -> show(model.shownProperty().get()));
        model.pinnedProperty().subscribe(() -> show(model.shownProperty().get()));
        words.formats()
                .names()
                .hiddenProperty()
                .subscribe(hidden -> show(model.shownProperty().get()));
        sceneProperty()
                .flatMap(TextZoom::roomIn)
                .map(room -> room < COMPACT_BELOW)
                .orElse(false)
                .subscribe(this::showCompact);
        installKeys();
    }

    private void showCompact(boolean narrow) {
        compact = narrow;
        pseudoClassStateChanged(COMPACT, narrow);
        show(model.shownProperty().get());
    }

    private void show(Shown shown) {
        rememberFocus();
        switch (givesWay() ? new Shown.Nothing() : shown) {
            case Shown.Nothing() -> showDay();
            case Shown.Visit(VisitDetails details) -> showVisit(details);
            case Shown.Patient(PatientCard card) -> showPatient(card);
        }
        restoreFocus();
    }

    /** A pressed button is disabled at once and then replaced; its focus would go anywhere. */
    private void rememberFocus() {
        var scene = getScene();
        for (Node node = scene == null ? null : scene.getFocusOwner();
                node != null;
                node = node.getParent()) {
            focusWasInside |= node == this;
        }
    }

    private void restoreFocus() {
        var next = lookup("#next-step") == null ? lookup("#close-visit") : lookup("#next-step");
        if (focusWasInside && next != null) {
            next.requestFocus();
        }
        focusWasInside = false;
    }

    /** The way to another day is of more use now than the visit that is being moved. */
    private boolean givesWay() {
        return model.pinnedProperty().get() && whileEmpty.isPresent();
    }

    /** What stands here while nothing is chosen, in place of the summary of the day. */
    public void whileEmpty(ObservableValue<Optional<Region>> panel) {
        panel.subscribe(now -> {
            whileEmpty = now;
            show(model.shownProperty().get());
        });
    }

    private void showDay() {
        if (givesWay() || model.shownProperty().get() instanceof Shown.Nothing) {
            var panel = whileEmpty.<Node>map(each -> each).or(this::daySummary);
            // A panel that is shown already must not leave: its focus would.
            if (panel.isEmpty() || !getChildren().equals(List.of(panel.get()))) {
                getChildren().setAll(panel.stream().toList());
            }
        }
    }

    private Optional<Node> daySummary() {
        return model.dayProperty().get().map(day -> scrolling(new DaySummary(words, day)));
    }

    private void showVisit(VisitDetails visit) {
        var steps = new StepList(words.texts());
        steps.show(new VisitSteps(words.texts(), words.formats()).of(visit));
        getChildren()
                .setAll(
                        head(visit.card()),
                        rule(),
                        tall(
                                what(visit),
                                steps,
                                buttons(),
                                rule(),
                                facts(visit.card().without(visit.appointment().id()))));
    }

    private void showPatient(PatientCard card) {
        getChildren().setAll(head(card), buttons(), rule(), facts(card));
    }

    /** With large texts all of it scrolls; else the facts at its end are what gives way. */
    private Node tall(Node... parts) {
        var scroll = scrolling(new VBox(parts));
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Node head(PatientCard card) {
        var today = LocalDate.ofInstant(ticker.now(), words.formats().zone());
        return new PatientHead(words, card.patient(), today, controller::close);
    }

    private Node what(VisitDetails visit) {
        var appointment = visit.appointment();
        var time = new Label(words.formats().range(appointment.range()));
        time.getStyleClass().add("section");
        time.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(time, Priority.ALWAYS);
        var first = new HBox(time, new StateChip(appointment.status(), words.texts()));
        first.getStyleClass().add("visit-time");
        var doctor = visit.practitioner().displayName();
        var place =
                visit.roomName().isEmpty()
                        ? doctor
                        : words.texts().format("visit.place.line", doctor, visit.roomName());
        var length = words.formats().duration(appointment.range().length());
        var type = words.texts().format("visit.type.line", visit.visitType().name(), length);
        var reason = appointment.reason();
        var purpose = label(reason.isEmpty() ? type : type + " · " + reason);
        purpose.getStyleClass().add("muted");
        var box = new VBox(first, label(place), purpose);
        box.getStyleClass().add("visit-facts");
        return box;
    }

    private Node buttons() {
        return new VisitButtons(words, model, controller, this::askCancel, compact);
    }

    private Node facts(PatientCard card) {
        return scrolling(new PatientFacts(words, card));
    }

    private static ScrollPane scrolling(Region content) {
        var scroll = DirectScroll.of(new ScrollPane(content));
        scroll.getStyleClass().add("facts-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void askCancel() {
        if (model.rights().mayCancel() && model.isOpen()) {
            model.visit()
                    .ifPresent(visit ->
                            new CancelDialog(
                                            words.texts(),
                                            words.formats(),
                                            overlay,
                                            controller::cancel)
                                    .open(visit));
        }
    }

    private void installKeys() {
        new KeyMap("visit")
                .on("Enter", this::enter)
                .on("A", controller::arrived)
                .on("Y", controller::confirmed)
                .on("N", controller::noShow)
                .on("X", this::askCancel)
                .on("F", controller::bookNext)
                .on("M", controller::move)
                .on("O", controller::openRecord)
                .on("S", controller::printSlip)
                .on("Esc", this::escape)
                .installOn(this);
    }

    /** A button that has the focus is meant, not the next step. */
    private void enter() {
        if (getScene().getFocusOwner() instanceof ButtonBase button) {
            button.fire();
        } else {
            controller.next();
        }
    }

    private void escape() {
        if (!(model.shownProperty().get() instanceof Shown.Nothing)) {
            controller.close();
        }
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
