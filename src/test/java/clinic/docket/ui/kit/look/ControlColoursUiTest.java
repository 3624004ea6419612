package clinic.docket.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.ForeignColours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * All kinds of controls that Docket uses, and what pops up from them, in the colours of a theme.
 */
@ExtendWith(ApplicationExtension.class)
class ControlColoursUiTest {
    private static final List<String> ROWS =
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P");

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Opening> opening = new AtomicReference<>();

    /** What opens something; made where JavaFX runs. */
    private record Opening(TextField field, ComboBox<String> combo, DatePicker date) {}

    @Start
    void start(Stage primary) {
        stage.set(primary);
        opening.set(
                new Opening(
                        new TextField("Written"),
                        new ComboBox<>(FXCollections.observableArrayList(ROWS)),
                        new DatePicker(LocalDate.of(2026, 11, 24))));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @ParameterizedTest
    @EnumSource
    void noControlIsPaintedOtherwise(Theme theme, FxRobot robot) {
        robot.interact(() -> show(theme, new FlowPane(controls())));

        assertThat(foreign(robot)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void norIsAnythingThatPopsUp(Theme theme, FxRobot robot) {
        robot.interact(() -> show(theme, new FlowPane(field(), combo(), date())));

        var openings =
                List.<Runnable>of(
                        this::menu, this::tip, this::fieldMenu, combo()::show, date()::show);
        for (var open : openings) {
            robot.interact(open);
            assertThat(Window.getWindows()).as("something popped up").hasSizeGreaterThan(1);
            assertThat(foreign(robot)).isEmpty();
            robot.interact(this::closePopups);
        }
    }

    @Test
    void aControlThatLooksAsJavaFxShipsItIsFound(FxRobot robot) {
        robot.interact(() -> {
            var scene = show(Theme.LIGHT, new FlowPane(new Slider()));
            scene.setUserAgentStylesheet("com/sun/javafx/scene/control/skin/modena/modena.css");
        });

        assertThat(foreign(robot)).anyMatch(each -> each.contains("track"));
    }

    private TextField field() {
        return opening.get().field();
    }

    private ComboBox<String> combo() {
        return opening.get().combo();
    }

    private DatePicker date() {
        return opening.get().date();
    }

    private Scene show(Theme theme, Parent root) {
        var scene = new Scene(root, 800, 600);
        theme.applyTo(scene);
        stage.get().setScene(scene);
        stage.get().show();
        return scene;
    }

    private Node[] controls() {
        var check = new CheckBox("Ticked");
        check.setSelected(true);
        var radio = new RadioButton("Chosen");
        radio.setSelected(true);
        var toggle = new ToggleButton("Held");
        toggle.setSelected(true);
        var disabled = new TextField("Disabled");
        disabled.setDisable(true);
        var area = new TextArea("line\n".repeat(40));
        area.setPrefSize(160, 60);
        var region = new Region();
        region.setMinSize(400, 400);
        var scroll = new ScrollPane(region);
        scroll.setPrefSize(100, 60);
        var list = new ListView<>(FXCollections.observableArrayList(ROWS));
        list.setPrefSize(100, 60);
        list.getSelectionModel().select(1);
        return new Node[] {
            new Button("Book"),
            toggle,
            check,
            new CheckBox("Open"),
            radio,
            new Hyperlink("Elsewhere"),
            field(),
            disabled,
            new PasswordField(),
            area,
            combo(),
            date(),
            new ProgressBar(0.4),
            new ProgressIndicator(),
            scroll,
            list,
            table(),
            tabs()
        };
    }

    private static TableView<String> table() {
        var table = new TableView<>(FXCollections.observableArrayList(ROWS));
        for (var name : List.of("Name", "City", "Street")) {
            var column = new TableColumn<String, String>(name);
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
            column.setPrefWidth(120);
            table.getColumns().add(column);
        }
        table.setPrefSize(200, 90);
        table.getSortOrder().add(table.getColumns().getFirst());
        table.getSelectionModel().select(0);
        return table;
    }

    private static TabPane tabs() {
        var tabs = new TabPane();
        for (var row : ROWS) {
            tabs.getTabs().add(new Tab("Tab " + row, new Label(row)));
        }
        tabs.setPrefSize(200, 60);
        return tabs;
    }

    private void menu() {
        var never = new MenuItem("Never");
        never.setDisable(true);
        var menu =
                new ContextMenu(
                        new MenuItem("Now"),
                        never,
                        new SeparatorMenuItem(),
                        new Menu("More", null, new MenuItem("Later")));
        menu.show(field(), 100, 100);
    }

    private void tip() {
        new Tooltip("What it does").show(field(), 100, 100);
    }

    private void fieldMenu() {
        var at = field().localToScreen(5, 5);
        field().fireEvent(
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                5,
                                5,
                                at.getX(),
                                at.getY(),
                                false,
                                null));
    }

    private void closePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage.get())
                .forEach(Window::hide);
    }

    private static List<String> foreign(FxRobot robot) {
        var found = new ArrayList<String>();
        robot.interact(() -> {
            for (var window : Window.getWindows()) {
                var root = window.getScene().getRoot();
                root.applyCss();
                root.layout();
                found.addAll(ForeignColours.in(window.getScene()));
            }
        });
        return found;
    }
}
