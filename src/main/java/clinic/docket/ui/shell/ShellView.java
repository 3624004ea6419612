package clinic.docket.ui.shell;

import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.RailButton;
import clinic.docket.ui.part.Tone;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the main window: rail at the left, status line below, the open screen between. */
public final class ShellView extends BorderPane {
    private static final int MOST_NUMBER_KEYS = 9;

    private final Texts texts;
    private final Keys keys;
    private final ShellModel model;
    private final ShellController controller;
    private final StackPane content = new StackPane();

    public ShellView(Texts texts, ShellModel model, ShellController controller) {
        this.texts = texts;
        this.keys = new Keys(texts);
        this.model = model;
        this.controller = controller;
        getStyleClass().add("shell");
        setLeft(rail());
        var main = new BorderPane(content);
        main.setBottom(new StatusLine(texts, keys, model));
        model.alarmProperty()
                .subscribe(alarm ->
                        main.setTop(
                                alarm.map(words -> new Banner(Tone.DANGER, words)).orElse(null)));
        setCenter(main);
        model.currentProperty().subscribe(this::show);
        installKeys();
    }

    private void show(Screen screen) {
        content.getChildren().setAll(screen.node());
        screen.onShow().run();
    }

    private Node rail() {
        var rail = new VBox(logo());
        rail.getStyleClass().add("rail");
        model.screens().forEach(screen -> rail.getChildren().add(railButton(screen)));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        rail.getChildren().addAll(space, new UserMenu(texts, keys, model, controller));
        return rail;
    }

    private static Node logo() {
        var logo = new StackPane(Icons.of("fth-check", "icon-20"));
        logo.getStyleClass().add("logo");
        logo.setAccessibleRole(AccessibleRole.NODE);
        return logo;
    }

    private Node railButton(Screen screen) {
        var button =
                new RailButton(
                        screen.icon(),
                        texts.get(screen.textKey()),
                        () -> controller.open(screen.id()));
        button.setId("rail-" + screen.id());
        button.chosenProperty().bind(model.currentProperty().isEqualTo(screen));
        return button;
    }

    private void installKeys() {
        var map = new KeyMap().on("Shortcut+L", controller::signOut);
        for (int i = 0; i < model.screens().size() && i < MOST_NUMBER_KEYS; i++) {
            var id = model.screens().get(i).id();
            map.on("Shortcut+" + (i + 1), () -> controller.open(id));
        }
        map.installOn(this);
    }
}
