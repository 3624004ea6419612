package clinic.docket.ui.kiosk.page;

import clinic.docket.ui.kit.look.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Buttons and words in the sizes of a kiosk. */
public final class Parts {
    private Parts() {}

    /** The one thing to do here. */
    public static Button main(String text, Runnable action) {
        return button(text, action, "kiosk-main");
    }

    public static Button plain(String text, Runnable action) {
        return button(text, action, "kiosk-plain");
    }

    public static Button plain(String text, String icon, Runnable action) {
        var button = plain(text, action);
        button.setGraphic(Icons.of(icon, "kiosk-icon"));
        return button;
    }

    static Button key(String text, Runnable action) {
        return button(text, action, "kiosk-key");
    }

    /** A choice with a word on what it does. */
    static Button tile(String icon, String title, String hint, Runnable action) {
        var words = new VBox(label(title, "kiosk-tile-title"));
        if (!hint.isEmpty()) {
            words.getChildren().add(label(hint, "kiosk-tile-hint"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(Icons.of(icon, "kiosk-tile-icon"), words);
        content.getStyleClass().add("kiosk-tile-content");
        content.setMouseTransparent(true);
        var button = button("", action, "kiosk-tile");
        button.setGraphic(content);
        button.setAccessibleText(hint.isEmpty() ? title : title + ". " + hint);
        return button;
    }

    /** A choice that leads to a question: its arrow says that more follows. */
    static Button door(String icon, String title, String hint, Runnable action) {
        var button = tile(icon, title, hint, action);
        ((HBox) button.getGraphic())
                .getChildren()
                .add(Icons.of("fth-chevron-right", "kiosk-tile-arrow"));
        button.getStyleClass().add("kiosk-door");
        return button;
    }

    private static Button button(String text, Runnable action, String styleClass) {
        var button = new Button(text);
        button.getStyleClass().addAll("kiosk-button", styleClass);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A question or an answer, and a second line. */
    static VBox question(String title, String hint) {
        var box = new VBox(label(title, "kiosk-question"));
        if (!hint.isEmpty()) {
            box.getChildren().add(label(hint, "kiosk-hint"));
        }
        box.getStyleClass().add("kiosk-lead");
        return box;
    }

    /** A sign in a circle above an answer. */
    static Node badge(String icon, String styleClass) {
        var badge = new StackPane(Icons.of(icon, "kiosk-badge-icon"));
        badge.getStyleClass().addAll("kiosk-badge", styleClass);
        var row = new HBox(badge);
        row.getStyleClass().add("kiosk-badge-row");
        return row;
    }

    /** A fact with its sign. */
    static HBox fact(String icon, String text) {
        return fact(icon, label(text, "kiosk-fact-words"));
    }

    static HBox fact(String icon, Region words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Icons.of(icon, "kiosk-icon", "muted"), words);
        row.getStyleClass().add("kiosk-fact");
        return row;
    }

    /** Lets the keys of a pad share what room it is given. */
    static void growRows(GridPane pad) {
        for (int i = 0; i < pad.getRowCount(); i++) {
            var row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            pad.getRowConstraints().add(row);
        }
    }

    /** Nothing, where a page has nothing to say or to touch. */
    static Region nothing() {
        return new Region();
    }
}
