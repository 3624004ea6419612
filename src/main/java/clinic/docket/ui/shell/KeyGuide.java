package clinic.docket.ui.shell;

import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.KeyBadge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * All keys that act on what is on screen, as its key maps name them: a key that works is in the
 * list, and one that is in the list works.
 */
public final class KeyGuide {
    /** Of a window with usual texts, in pixels, which a column needs with its gap. */
    private static final double COLUMN_ROOM = 319;

    private static final int MOST_COLUMNS = 4;

    private final Texts texts;
    private final Keys keys;
    private final Overlay overlay;
    private final VBox box = new VBox();
    private Subscription roomListener = Subscription.EMPTY;
    private boolean open;

    public KeyGuide(Texts texts, Keys keys, Overlay overlay) {
        this.texts = texts;
        this.keys = keys;
        this.overlay = overlay;
        box.getStyleClass().add("key-guide");
        box.setId("key-guide");
        box.setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** Opens the list, or closes it. */
    public void toggle() {
        if (open) {
            close();
        } else {
            open = true;
            var maps = KeyMap.inReach(overlay);
            roomListener =
                    TextZoom.roomIn(overlay.getScene())
                            .map(room -> Math.clamp((long) (room / COLUMN_ROOM), 1, MOST_COLUMNS))
                            .subscribe(columns -> show(maps, columns));
            overlay.open(box, this::close);
        }
    }

    private void show(List<KeyMap> maps, int columns) {
        box.getChildren().setAll(title(), list(maps, columns));
    }

    private void close() {
        open = false;
        roomListener.unsubscribe();
        overlay.close(box);
    }

    /** What each key does, by group; keys that do the same stand together. */
    public Map<String, Map<String, List<String>>> lines(List<KeyMap> maps) {
        var groups = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var map : maps) {
            var lines =
                    groups.computeIfAbsent(
                            texts.get("keys.group." + map.group()), _ -> new LinkedHashMap<>());
            for (var key : map.names()) {
                var word = key.word().orElseGet(() -> texts.get(textKey(map, key)));
                lines.computeIfAbsent(word, _ -> new ArrayList<>()).add(keys.label(key.name()));
            }
        }
        return groups;
    }

    private static String textKey(KeyMap map, KeyMap.Key key) {
        return "keys." + map.group() + "." + key.name().replace(" ", "");
    }

    private Node title() {
        var title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("section");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close =
                new ActionButton(texts.get("keys.close"), this::close)
                        .withKey(keys.label("Esc"))
                        .styled("small");
        var line = new HBox(title, close);
        line.getStyleClass().add("line");
        return line;
    }

    private Node list(List<KeyMap> maps, int columns) {
        var groups = new Columns();
        groups.getStyleClass().add("key-groups");
        KeyColumns.of(lines(maps), columns).forEach(each -> groups.getChildren().add(column(each)));
        var scroll = DirectScroll.of(new ScrollPane(groups));
        scroll.getStyleClass().add("facts-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("keys.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static Node column(List<KeyColumns.Part> parts) {
        var column = new VBox();
        column.getStyleClass().add("key-column");
        parts.forEach(part -> column.getChildren().add(group(part.title(), part.lines())));
        return column;
    }

    private static Node group(String name, Map<String, List<String>> lines) {
        var title = new Label(name);
        title.getStyleClass().add("strong");
        var group = new VBox(title);
        group.getStyleClass().add("key-group");
        lines.forEach((word, labels) -> group.getChildren().add(line(word, labels)));
        return group;
    }

    private static Node line(String word, List<String> labels) {
        var badges = new HBox();
        badges.getStyleClass().add("key-badges");
        labels.forEach(label -> badges.getChildren().add(new KeyBadge(label)));
        var what = new Label(word);
        what.getStyleClass().add("key-does");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(badges, what);
        line.getStyleClass().add("key-line");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(String.join(", ", labels) + ": " + word);
        return line;
    }

    /** As high as the broken sentences need also for whoever does not tell the width. */
    private static final class Columns extends HBox {
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
        }
    }
}
