package clinic.docket.ui.shell;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Avatar;
import clinic.docket.ui.part.KeyBadge;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The person at the foot of the rail, and what they set for themselves. */
final class UserMenu extends Button {
    private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 0);

    private final Texts texts;
    private final Keys keys;
    private final ShellModel model;
    private final ShellController controller;
    private final ContextMenu menu = new ContextMenu();

    UserMenu(Texts texts, Keys keys, ShellModel model, ShellController controller) {
        this.texts = texts;
        this.keys = keys;
        this.model = model;
        this.controller = controller;
        var name = model.place().userName();
        getStyleClass().setAll("user-menu");
        setId("user-menu");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(new Avatar(Avatar.initials(name)));
        setAccessibleText(texts.format("shell.user.menu", name));
        setTooltip(new Tooltip(name));
        fill();
        setOnAction(event -> menu.show(this, Side.RIGHT, 8, 0));
    }

    private void fill() {
        var theme = new ToggleGroup();
        var language = new ToggleGroup();
        menu.getItems().addAll(who(), new SeparatorMenuItem());
        for (var each : Theme.values()) {
            var item = radio(texts.get("shell.theme." + each.name()), theme);
            item.setSelected(model.lookProperty().get().theme() == each);
            item.setOnAction(event -> controller.chooseTheme(each));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (var each : Texts.SUPPORTED) {
            // A language is written as its speakers write it, whatever is spoken now.
            var item = radio(each.getDisplayLanguage(each), language);
            item.setSelected(model.lookProperty().get().language().equals(each));
            item.setOnAction(event -> controller.chooseLanguage(each));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), zoom(), namesHidden());
        menu.getItems().add(new SeparatorMenuItem());
        controller.database().ifPresent(open -> menu.getItems().add(database(open)));
        menu.getItems().addAll(pin(), lock());
    }

    private MenuItem who() {
        var name = new Label(model.place().userName());
        name.getStyleClass().add("strong");
        var role = new Label(texts.get(model.place().roleKey()));
        role.getStyleClass().addAll("small", "muted");
        var item = new CustomMenuItem(new VBox(name, role), false);
        item.getStyleClass().add("user-menu-head");
        return item;
    }

    private Menu zoom() {
        var submenu = new Menu(texts.get("shell.user.zoom"));
        var group = new ToggleGroup();
        for (int percent : TextZoom.STEPS) {
            var item = new RadioMenuItem(texts.format("shell.user.percent", percent));
            item.setToggleGroup(group);
            item.setOnAction(event -> controller.chooseZoom(percent));
            model.lookProperty().subscribe(look -> item.setSelected(look.zoom() == percent));
            submenu.getItems().add(item);
        }
        return submenu;
    }

    private Menu namesHidden() {
        var submenu = new Menu(texts.get("shell.user.namesHidden"));
        var group = new ToggleGroup();
        for (int minutes : MINUTES) {
            var item = new RadioMenuItem(texts.format("shell.user.minutes", minutes));
            item.setToggleGroup(group);
            item.setOnAction(
                    event -> controller.chooseNamesHiddenAfter(Duration.ofMinutes(minutes)));
            item.setSelected(model.lookProperty().get().namesHiddenAfter().toMinutes() == minutes);
            submenu.getItems().add(item);
        }
        return submenu;
    }

    private RadioMenuItem radio(String text, ToggleGroup group) {
        var item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        menu.getItems().add(item);
        return item;
    }

    private MenuItem database(Runnable open) {
        var item = new MenuItem(texts.get("shell.user.database"));
        item.setOnAction(event -> open.run());
        return item;
    }

    private MenuItem pin() {
        var item = new MenuItem(texts.get("shell.user.pin"));
        item.setOnAction(event -> controller.setPin());
        return item;
    }

    private MenuItem lock() {
        var words = new Label(texts.get("shell.user.lock"), Icons.of("fth-lock"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, new KeyBadge(keys.label("Shortcut+L")));
        row.getStyleClass().add("user-menu-row");
        row.setMinWidth(Region.USE_PREF_SIZE);
        var item = new CustomMenuItem(row);
        item.setOnAction(event -> controller.lock());
        return item;
    }
}
