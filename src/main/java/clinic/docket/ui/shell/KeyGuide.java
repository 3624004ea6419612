package clinic.docket.ui.shell;

import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.KeyBadge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * All keys that act on what is on screen, as its key maps name them: a key that works is in the
 * list, and one that is in the list works.
 */
public final class KeyGuide {
    private static final int COLUMNS = 3;

    /** How many lines a title and the gap above it are worth. */
    private static final int TITLE = 2;

    /** About so many letters stand beside a key. */
    private static final int LINE = 26;

    private final Texts texts;
    private final Keys keys;
    private final Overlay overlay;
    private final VBox box = new VBox();
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
            box.getChildren().setAll(title(), list(KeyMap.inReach(overlay)));
            open = true;
            overlay.open(box, this::close);
        }
    }

    private void close() {
        open = false;
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

    private Node list(List<KeyMap> maps) {
        var groups = new FlowPane();
        groups.getStyleClass().add("key-groups");
        groups.setPrefWrapLength(Double.MAX_VALUE); // Beside each other while there is room.
        groups.getChildren().addAll(columns(lines(maps)));
        var scroll = DirectScroll.of(new ScrollPane(groups));
        scroll.getStyleClass().add("facts-scroll");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("keys.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Each group goes below the shortest column, so that none leaves a hole. */
    private static List<VBox> columns(Map<String, Map<String, List<String>>> groups) {
        var columns = Stream.generate(VBox::new).limit(COLUMNS).toList();
        columns.forEach(column -> column.getStyleClass().add("key-column"));
        var heights = new HashMap<VBox, Integer>();
        groups.forEach((name, lines) -> {
            var shortest =
                    Collections.min(
                            columns,
                            Comparator.comparing(column -> heights.getOrDefault(column, 0)));
            shortest.getChildren().add(group(name, lines));
            heights.merge(shortest, TITLE + height(lines.keySet()), Integer::sum);
        });
        return columns;
    }

    /** In lines; a long sentence is broken. */
    private static int height(Set<String> words) {
        return words.stream().mapToInt(word -> 1 + word.length() / LINE).sum();
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
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(badges, what);
        line.getStyleClass().add("key-line");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(String.join(", ", labels) + ": " + word);
        return line;
    }
}
