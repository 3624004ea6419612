package clinic.docket.ui.part;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.Alert;
import clinic.docket.ui.part.status.AlertIcons;
import clinic.docket.ui.part.status.StateChip;
import clinic.docket.ui.part.status.StepList;
import clinic.docket.ui.part.toast.Toast;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every part and every restyled control on one page, to be looked at beside the design. */
final class ComponentSheet {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Keys keys = new Keys(texts);

    Parent draw() {
        var left = column(418, banners(), errors(), toast(), chips(), steps());
        var middle = column(320, empty(), held(), buttons(), focus(), segments(), pills());
        var right = column(420, fields(), choices(), table());
        var sheet = new HBox(18, rail(), left, middle, right);
        sheet.getStyleClass().add("canvas");
        sheet.setFillHeight(false);
        return sheet;
    }

    private VBox column(double width, Node... blocks) {
        var column = new VBox(14, blocks);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPadding(new javafx.geometry.Insets(18, 0, 18, 0));
        return column;
    }

    private Node block(String heading, Node... content) {
        var caption = new Label(heading);
        caption.getStyleClass().add("caption");
        var box = new VBox(6, caption);
        box.getChildren().addAll(content);
        return box;
    }

    private Node banners() {
        return block(
                "Banners",
                new Banner(
                                Tone.DANGER,
                                "The database cannot be reached.",
                                "You see the copy of 10:41. Arrivals are kept and sent later.")
                        .withButton("Try now", () -> {}),
                new Banner(Tone.WARNING, "Mina changed this visit 20 s ago. Look before you save.")
                        .withButton("Compare", () -> {}),
                new Banner(
                                Tone.INFO,
                                "Dr Raman is on leave from Mon 30 Nov. 22 visits need a new time.")
                        .withButton("Plan", () -> {})
                        .closable(texts, () -> {}));
    }

    private Node errors() {
        var birthDate = new FormField("Birth date", new TextField("31.02.1985"));
        birthDate.withKey(keys.label("Alt+B")).showError("February 1985 had 28 days.");
        var refund = new ActionButton("Refund", () -> {}).withIcon("fth-lock");
        refund.setMaxWidth(Double.MAX_VALUE);
        refund.forbid("Needs the right “refund”. Ask Ada.");
        var reason = new Label("Needs the right “refund”. Ask Ada.");
        reason.getStyleClass().add("reason");
        var withReason = new VBox(3, new Label(), refund, reason);
        HBox.setHgrow(birthDate, Priority.ALWAYS);
        HBox.setHgrow(withReason, Priority.ALWAYS);
        return block(
                "Field with an error, button with its reason", new HBox(12, birthDate, withReason));
    }

    private Node toast() {
        var cancelled =
                new Notice(
                        Notice.Kind.DONE,
                        () -> "Visit cancelled. Mail leaves in 10 s.",
                        Optional.of(() -> {}));
        return block(
                "Toast with undo",
                new Toast(cancelled, texts, () -> {}, new SimpleIntegerProperty(8)));
    }

    private Node chips() {
        var states = new FlowPane(6, 6);
        Stream.of(AppointmentStatus.values())
                .map(status -> new StateChip(status, texts))
                .forEach(states.getChildren()::add);
        var facts =
                new HBox(
                        4,
                        new Chip(Tone.NEUTRAL, "mdomz-translate", "Igbo"),
                        new Chip(Tone.NEUTRAL, "mdoal-accessible", "Wheelchair"),
                        new Chip(Tone.DANGER, "fth-credit-card", "€ 24.00 due"),
                        new Chip(Tone.GOOD, "fth-check", "Active"));
        var more =
                new HBox(
                        4,
                        new Chip(Tone.INFO, "fth-mail", "Invited"),
                        new Chip(Tone.WARNING, "fth-clock", "+20 min"),
                        AlertIcons.small(Set.of(Alert.values()), texts),
                        AlertIcons.inList(Set.of(Alert.ALLERGY, Alert.WHEELCHAIR), texts));
        return block("States, facts, alerts", states, facts, more);
    }

    private Node steps() {
        var list = new StepList(texts);
        list.show(
                List.of(
                        step(AppointmentStatus.BOOKED, StepList.Progress.DONE, "3 Nov, by phone"),
                        step(AppointmentStatus.CONFIRMED, StepList.Progress.DONE, "22 Nov"),
                        step(
                                AppointmentStatus.ARRIVED,
                                StepList.Progress.CURRENT,
                                "10:31, kiosk 1"),
                        step(AppointmentStatus.CHECKED_IN, StepList.Progress.FUTURE, "form open"),
                        step(
                                AppointmentStatus.IN_PROGRESS,
                                StepList.Progress.FUTURE,
                                "about 11:10")));
        return block("Steps", panel(list));
    }

    private static StepList.Step step(
            AppointmentStatus status, StepList.Progress progress, String detail) {
        return new StepList.Step(status, progress, detail);
    }

    private Node empty() {
        var state =
                new EmptyState(
                                "fth-coffee",
                                "Nobody is waiting.",
                                "The next visit starts at 13:00.")
                        .withAction(
                                new ActionButton("Add a walk-in", () -> {})
                                        .withKey(keys.label("Shift+W")));
        return block("Empty state", panel(state));
    }

    private Node held() {
        var away = new Label("Away · training", Icons.of("mdomz-meeting_room", "icon-14"));
        away.getStyleClass().addAll("hatch", "muted");
        away.setMaxWidth(Double.MAX_VALUE);
        away.setMinHeight(26);
        var title = new Label("Page title");
        title.getStyleClass().add("title");
        var section = new Label("Section 10:50–11:10");
        section.getStyleClass().add("section");
        var hint = new Label("A hint in the smallest size");
        hint.getStyleClass().addAll("hint", "muted");
        return block(
                "Away, type", panel(new VBox(4, away, title, section, new Label("Body"), hint)));
    }

    private Node buttons() {
        var close = new Button(null, Icons.of("fth-x"));
        close.setAccessibleText("Close");
        var row =
                new HBox(
                        6,
                        ActionButton.accent("Check in", () -> {}).withKey(keys.label("Enter")),
                        new ActionButton("Move", () -> {}).withKey(keys.label("M")),
                        ActionButton.danger("Delete", () -> {}),
                        styled(close, "flat", "icon-only"));
        var main =
                ActionButton.accent("Check in", () -> {})
                        .withKey(keys.label("Enter"))
                        .styled("main");
        main.setMaxWidth(Double.MAX_VALUE);
        var take =
                new ActionButton("Take € 24", () -> {})
                        .withIcon("fth-credit-card")
                        .withKey("P")
                        .spread();
        var move = new ActionButton("Move", () -> {}).withIcon("fth-move").withKey("M").spread();
        HBox.setHgrow(take, Priority.ALWAYS);
        HBox.setHgrow(move, Priority.ALWAYS);
        var small =
                new HBox(
                        6,
                        styled(new Button("Small"), "small"),
                        styled(new Button("Flat"), "flat"),
                        styled(new Button("Really delete"), "danger", "accent"),
                        new Hyperlink("Use password"));
        return block("Buttons", row, main, new HBox(6, take, move), small);
    }

    private Node focus() {
        var field = new TextField("Focus ring");
        field.pseudoClassStateChanged(FOCUSED, true);
        var accent = ActionButton.accent("Book", () -> {}).withIcon("fth-plus").withKey("B");
        accent.pseudoClassStateChanged(FOCUS_VISIBLE, true);
        var plain = new ActionButton("Today", () -> {}).withKey("T");
        plain.pseudoClassStateChanged(FOCUS_VISIBLE, true);
        return block("Focus", field, new HBox(12, accent, plain));
    }

    private Node segments() {
        var day = styled(new ToggleButton("Day"), "left-pill");
        var week = styled(new ToggleButton("Week"), "center-pill");
        var month = styled(new ToggleButton("Month"), "right-pill");
        day.setSelected(true);
        return new HBox(day, week, month);
    }

    private Node pills() {
        var booked = new CountPill("fth-calendar", "booked", () -> {});
        booked.countProperty().set(137);
        var waiting = new CountPill("fth-user-check", "waiting", () -> {});
        waiting.countProperty().set(4);
        waiting.chosenProperty().set(true);
        var chosen = new Avatar(Avatar.initials("Mina Kovač"));
        chosen.chosenProperty().set(true);
        return new HBox(6, booked, waiting, new Avatar(Avatar.initials("Dr Tomasz Nowak")), chosen);
    }

    private Node fields() {
        var search = new SearchField("Find patient").withKey(keys.label("Shortcut+K"));
        var password = new PasswordField();
        password.setText("secret");
        var type = new ComboBox<String>();
        type.getItems().add("Follow-up, 15 min");
        type.getSelectionModel().selectFirst();
        var off = new TextField("Not now");
        off.setDisable(true);
        var area = new TextArea("Prefers mornings. Needs the ramp entrance.");
        area.setPrefRowCount(2);
        return block(
                "Fields",
                search,
                pair(
                        new FormField("Visit type", type).withKey(keys.label("Alt+V")),
                        new FormField("From", new DatePicker()).withKey(keys.label("Alt+F"))),
                pair(
                        new FormField("Password", password),
                        new FormField("Length", new Spinner<Integer>(5, 60, 20, 5))),
                pair(new FormField("Reason", off).withRemark("(optional)"), withHint()),
                area);
    }

    private static Node withHint() {
        var room = new ComboBox<String>();
        var field = new FormField("Room", room);
        field.showError("Choose a room.");
        return field;
    }

    private static Node pair(FormField one, FormField other) {
        var row = new HBox(8, one, other);
        row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        one.setPrefWidth(200);
        other.setPrefWidth(200);
        return row;
    }

    private static Node pair(FormField one, Node other) {
        return pair(one, (FormField) other);
    }

    private Node choices() {
        var tick = new CheckBox("Interpreter");
        tick.setSelected(true);
        var round = new RadioButton("By phone");
        round.setSelected(true);
        var progress = new ProgressIndicator(0.6);
        progress.setMaxSize(28, 28);
        var row =
                new HBox(
                        14,
                        tick,
                        new CheckBox("Wheelchair"),
                        round,
                        new RadioButton("At the desk"),
                        progress);
        return block("Choices", row);
    }

    private Node table() {
        var table = new TableView<List<String>>();
        table.getColumns().addAll(List.of(column("Name", 0), column("Sign-in", 1), state()));
        table.getItems()
                .addAll(
                        List.of(
                                List.of("Julia Byrne", "julia.byrne"),
                                List.of("Mina Kovač", "mina.kovac"),
                                List.of("Dr Tomasz Nowak", "t.nowak")));
        table.getSelectionModel().selectFirst();
        table.setPrefHeight(143);
        return block("Table", table);
    }

    private static TableColumn<List<String>, String> column(String name, int index) {
        var column = new TableColumn<List<String>, String>(name);
        column.setCellValueFactory(
                row -> new javafx.beans.property.SimpleStringProperty(row.getValue().get(index)));
        column.getStyleClass().add(index == 0 ? "strong" : "muted");
        column.setPrefWidth(140);
        return column;
    }

    private static TableColumn<List<String>, String> state() {
        var column = new TableColumn<List<String>, String>("State");
        column.setPrefWidth(130);
        column.setCellFactory(each ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable String item, boolean empty) {
                        super.updateItem(item, empty);
                        setGraphic(empty ? null : new Chip(Tone.GOOD, "fth-check", "Active"));
                    }
                });
        return column;
    }

    private Node rail() {
        var calendar = new RailButton("fth-calendar", "Calendar", () -> {});
        calendar.chosenProperty().set(true);
        var waiting = new RailButton("fth-clock", "Waiting", () -> {});
        waiting.count(8, texts);
        var patients = new RailButton("fth-users", "Patients", () -> {});
        var rail = new VBox(calendar, waiting, patients, new Avatar("JB"));
        rail.getStyleClass().add("rail");
        return rail;
    }

    private static Node panel(Region content) {
        content.getStyleClass().add("panel");
        return content;
    }

    private static <N extends Node> N styled(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
