package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.Sex;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.status.AlertChips;
import clinic.docket.ui.part.status.StateChip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The patient at hand: who it is, why they come, what to mind, and what the doctor can do. */
final class AtHandView extends VBox {
    private final MyDayWords words;
    private final MyDayModel model;
    private final MyDayController controller;
    private Label since = new Label();
    private Optional<String> focused = Optional.empty();
    private DayShape shape = DayShape.WIDE;

    AtHandView(MyDayWords words, MyDayModel model, MyDayController controller) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("at-hand");
    }

    /** For what is drawn from now on. */
    void take(DayShape wanted) {
        shape = wanted;
    }

    /** Draws it anew; the focus stays on the button that it was on, as long as there is one. */
    void show(Instant now) {
        var inside = focusInside();
        model.shown().ifPresentOrElse(visit -> show(visit, now), this::showNobody);
        inside.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** The minutes go on. */
    void tick(Instant now) {
        model.shown().ifPresent(visit -> since.setText(since(visit, now)));
    }

    /** A button that was pressed is disabled at once: by then the focus would be elsewhere. */
    void rememberFocus() {
        focused = focusOwner();
    }

    private Optional<String> focusInside() {
        var before = focusOwner().or(() -> focused);
        focused = Optional.empty();
        return before;
    }

    private Optional<String> focusOwner() {
        var scene = getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return Optional.ofNullable(owner).map(Node::getId);
            }
        }
        return Optional.empty();
    }

    private void showNobody() {
        var empty =
                new EmptyState(
                        "fth-user-check",
                        words.texts().get("myday.nobody"),
                        words.texts().get("myday.nobodyNext"));
        var panel = new VBox(empty);
        panel.getStyleClass().addAll("panel", "at-hand-empty");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().setAll(panel);
    }

    private void show(OwnVisit visit, Instant now) {
        since = label(since(visit, now), "muted");
        var state = new HBox(new StateChip(visit.visit().status(), words.texts()), since);
        state.getStyleClass().add("at-hand-state");
        var who = new VBox(state, name(visit), label(facts(now), "muted"));
        who.getStyleClass().add("at-hand-who");
        var head = new VBox(line(who, minded(visit)), new DoctorButtons(words, model, controller));
        head.getStyleClass().addAll("panel", "at-hand-head");
        getChildren().setAll(head);
        model.details()
                .ifPresent(known -> {
                    var below = new EarlierView(words, known, shape);
                    VBox.setVgrow(below, Priority.ALWAYS);
                    getChildren().add(below);
                });
        next(visit, now).ifPresent(getChildren()::add);
    }

    private Node line(Region who, Node minded) {
        if (shape.breaksHead()) {
            var lines = new VBox(who, minded);
            lines.getStyleClass().add("at-hand-lines");
            return lines;
        }
        who.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(who, gap, minded);
        line.getStyleClass().add("at-hand-line");
        return line;
    }

    /** "since 10:34 · 8 of 15 min", "10:35–10:50 · waiting for 9 min". */
    private String since(OwnVisit visit, Instant now) {
        var range = visit.visit().range();
        var texts = words.texts();
        var formats = words.formats();
        if (visit.visit().status() == AppointmentStatus.IN_PROGRESS) {
            var length = formats.duration(range.length());
            var start = visit.steps().at(AppointmentStatus.IN_PROGRESS).orElse(range.start());
            var minutes = visit.withDoctor(now).orElse(Duration.ZERO).toMinutes();
            return texts.format("myday.since.with", formats.time(start), minutes, length);
        }
        return visit.waiting(now)
                .map(waiting ->
                        texts.format(
                                "myday.since.waiting",
                                formats.range(range),
                                formats.duration(waiting)))
                .orElseGet(() -> formats.range(range));
    }

    private TextFlow name(OwnVisit visit) {
        var name = words.formats().names().shown(visit.visit().patientName());
        var family = new Text(name.family());
        family.getStyleClass().add("record-family");
        var given = new Text(name.given().isEmpty() ? "" : " " + name.given());
        given.getStyleClass().add("record-given");
        return new TextFlow(family, given);
    }

    /** Comes a little after the name. */
    private String facts(Instant now) {
        return model.details()
                .map(known -> facts(known.visit().card().patient(), now))
                .map(words.formats().names()::fact)
                .orElse("");
    }

    private String facts(Patient patient, Instant now) {
        var texts = words.texts();
        var today = LocalDate.ofInstant(now, words.formats().zone());
        var born =
                texts.format(
                        "myday.patient.born",
                        words.formats().birthDate(patient.birthDate()),
                        words.formats().age(patient.birthDate(), today));
        var number = texts.format("myday.patient.number", Long.toString(patient.number()));
        return patient.sex() == Sex.UNKNOWN
                ? born + " · " + number
                : born + " · " + texts.get("myday.sex." + patient.sex().name()) + " · " + number;
    }

    /** Alerts, and why the patient comes. */
    private Node minded(OwnVisit visit) {
        var box = new VBox();
        box.getStyleClass().add("at-hand-minded");
        model.details()
                .map(known -> known.visit().card().patient())
                .filter(patient -> !patient.alerts().isEmpty())
                .ifPresent(patient ->
                        box.getChildren().add(new AlertChips(patient, words.texts(), this::noted)));
        var reason = visit.visit().reason();
        var why =
                reason.isEmpty()
                        ? words.type(visit.visit())
                        : words.texts()
                                .format("myday.visit.reason", words.type(visit.visit()), reason);
        box.getChildren().add(label(why));
        return box;
    }

    private String noted(String word, String note) {
        return words.texts()
                .format("myday.patient.alert", word, words.formats().names().fact(note));
    }

    /** Who comes after the one who is shown. */
    private Optional<Node> next(OwnVisit shown, Instant now) {
        return model.callee()
                .filter(callee -> !callee.equals(shown))
                .map(callee -> {
                    var visit = callee.visit();
                    var who =
                            label(
                                    words.texts()
                                            .format(
                                                    "myday.next.who",
                                                    words.name(callee),
                                                    visit.visitType(),
                                                    words.formats().time(visit.range().start())),
                                    "strong");
                    var waiting =
                            label(
                                    words.texts()
                                            .format(
                                                    "myday.next.waiting",
                                                    words.waiting(callee, now)),
                                    "muted");
                    var box = new VBox(who, waiting);
                    box.getStyleClass().addAll("inset-box", "next-box");
                    return box;
                });
    }

    private static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
