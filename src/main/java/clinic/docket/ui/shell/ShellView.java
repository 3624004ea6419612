package clinic.docket.ui.shell;

import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.PatientNames;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.RailButton;
import clinic.docket.ui.part.Tone;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the main window: rail at the left, status line below, the open screen between. */
public final class ShellView extends BorderPane {
    private static final int MOST_NUMBER_KEYS = 9;
    private static final String DEED = "Shortcut+J";

    /** What the frame needs of the window around it. */
    public record Window(Overlay overlay, PatientNames names) {}

    private final Texts texts;
    private final Keys keys;
    private final ShellModel model;
    private final ShellController controller;
    private final KeyGuide guide;
    private final StackPane content = new StackPane();
    private final VBox banners = new VBox();
    private final VBox strips = new VBox();

    /**
     * Shows the model.
     *
     * @param window where the list of keys opens, and whose names are hidden
     */
    public ShellView(Texts texts, ShellModel model, ShellController controller, Window window) {
        this.texts = texts;
        this.keys = new Keys(texts);
        this.model = model;
        this.controller = controller;
        this.guide = new KeyGuide(texts, keys, window.overlay());
        getStyleClass().add("shell");
        setLeft(rail(window.names()));
        var main = new BorderPane(content);
        main.setBottom(new StatusLine(texts, keys, model));
        main.setTop(new VBox(banners, strips));
        model.alarmProperty().subscribe(alarm -> showBanners());
        model.standingProperty().subscribe(standing -> showBanners());
        setCenter(main);
        model.currentProperty().subscribe(this::show);
        installKeys();
    }

    /** Above every screen; a strip that has nothing to tell takes no room. */
    public void tell(Node strip) {
        strips.getChildren().add(strip);
    }

    private void showBanners() {
        banners.getChildren().clear();
        model.alarmProperty()
                .get()
                .ifPresent(words -> banners.getChildren().add(new Banner(Tone.DANGER, words)));
        model.standingProperty().get().ifPresent(each -> banners.getChildren().add(banner(each)));
    }

    private Banner banner(ShellModel.Standing standing) {
        var banner = new Banner(standing.tone(), standing.lead(), standing.sentence());
        banner.setId("standing");
        standing.deed()
                .ifPresent(deed ->
                        banner.with(
                                new ActionButton(deed.verb(), deed.act())
                                        .withKey(keys.label(DEED))
                                        .styled("small")));
        return banner;
    }

    private void doWhatStands() {
        model.standingProperty()
                .get()
                .flatMap(ShellModel.Standing::deed)
                .ifPresent(deed -> deed.act().run());
    }

    private void show(Screen screen) {
        content.getChildren().setAll(screen.node());
        screen.onShow().run();
    }

    private Node rail(PatientNames names) {
        var rail = new VBox(logo());
        rail.getStyleClass().add("rail");
        model.screens().forEach(screen -> rail.getChildren().add(railButton(screen)));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        rail.getChildren()
                .addAll(
                        space,
                        privacy(names),
                        help(),
                        new UserMenu(texts, keys, model, controller));
        return rail;
    }

    private Node privacy(PatientNames names) {
        var word = texts.get("shell.rail.privacy");
        var button = new RailButton("fth-eye-off", word, controller::switchNames);
        button.setId("rail-privacy");
        button.getStyleClass().add("rail-foot");
        names.hiddenProperty()
                .subscribe(hidden -> {
                    button.chosenProperty().set(hidden);
                    button.setAccessibleText(
                            texts.get(hidden ? "shell.privacy.show" : "shell.privacy.hide"));
                });
        button.setTooltip(keyTip("shell.privacy.tip", "F12"));
        return button;
    }

    private Node help() {
        var button = new RailButton("fth-help-circle", texts.get("shell.rail.help"), guide::toggle);
        button.setId("rail-help");
        button.getStyleClass().add("rail-foot");
        button.setTooltip(keyTip("shell.help.tip", "F1"));
        return button;
    }

    private Tooltip keyTip(String textKey, String key) {
        return new Tooltip(texts.format(textKey, keys.label(key)));
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
        new KeyMap("window")
                .overDialogs()
                .on("F1", guide::toggle)
                .on("F12", controller::switchNames)
                .on("Shortcut+L", controller::lock)
                .on(DEED, this::doWhatStands)
                .on("Shortcut+Plus", controller::enlarge)
                .unlisted(
                        controller::enlarge,
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add")
                .on("Shortcut+Minus", controller::shrink)
                .unlisted(controller::shrink, "Shortcut+Subtract")
                .installOn(this);
        var map = new KeyMap("rail");
        for (int i = 0; i < model.screens().size() && i < MOST_NUMBER_KEYS; i++) {
            var screen = model.screens().get(i);
            map.on(
                    "Shortcut+" + (i + 1),
                    () -> controller.open(screen.id()),
                    texts.get(screen.textKey()));
        }
        map.installOn(this);
    }
}
