package clinic.docket.ui.calendar;

import clinic.docket.ui.part.SearchField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * What of a bar has room, measured and not guessed: languages, texts and windows differ. Things are
 * shed one by one, the least missed first; when all of them are gone the bar gets a second row, and
 * what has room again comes back.
 */
final class BarRoom {
    /** Two rows stand closer than two bars would. */
    private static final double TWO_ROWS_HEIGHT = 1.65;

    private final HBox bar;
    private final List<Node> above;
    private final List<Node> below;
    private final Consumer<Set<Thing>> shed;
    private double measured = -1;
    private boolean wrapped;

    /** What can be missed, the least first. */
    enum Thing {
        AIR,
        KEYS,
        BOOKED,
        ARRIVED,
        LONG_TITLE,
        LESS_URGENT,
        DOCTOR,
        NUMBERS
    }

    /**
     * @param above the nodes of the first row
     * @param below those of the second; in a single row they stand before the last of the first
     * @param shed shows the bar without these things
     */
    BarRoom(HBox bar, List<Node> above, List<Node> below, Consumer<Set<Thing>> shed) {
        this.bar = bar;
        this.above = above;
        this.below = below;
        this.shed = shed;
    }

    /** Takes what the others of its row leave. */
    static Region space() {
        var space = new Region();
        space.getStyleClass().add("bar-space");
        return space;
    }

    /** Something has changed that may be wider now, or narrower. */
    void measure() {
        measured = -1;
        bar.requestLayout();
    }

    /** How high the bar is with this width. */
    double height(double width) {
        double row = above.get(2).prefHeight(-1);
        fit(width < 0 ? bar.getWidth() : width);
        return wrapped ? row * TWO_ROWS_HEIGHT : row;
    }

    /** In the layout of the bar: then all sizes are known. */
    void layOut() {
        fit(bar.getWidth());
        var rows = rows();
        double height = bar.getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            layOut(rows.get(i), i * height, height);
        }
    }

    private void fit(double width) {
        if (width == measured || width <= 0) {
            return;
        }
        measured = width;
        for (boolean two : new boolean[] {false, true}) {
            wrapped = two;
            var gone = EnumSet.noneOf(Thing.class);
            show(gone);
            for (var thing : Thing.values()) {
                if (fits()) {
                    break;
                }
                gone.add(thing);
                show(gone);
            }
            if (fits()) {
                break;
            }
        }
    }

    private void show(Set<Thing> gone) {
        shed.accept(gone);
        bar.applyCss();
    }

    private boolean fits() {
        return rows().stream().allMatch(row -> spare(row) >= 0);
    }

    private double spare(List<Node> row) {
        var inside = bar.getInsets();
        double gaps = bar.getSpacing() * (row.size() - 1);
        double nodes = row.stream().mapToDouble(BarRoom::least).sum();
        return measured - inside.getLeft() - inside.getRight() - gaps - nodes;
    }

    private static double least(Node node) {
        return node instanceof SearchField ? node.minWidth(-1) : node.prefWidth(-1);
    }

    private List<List<Node>> rows() {
        if (wrapped) {
            return List.of(managed(above), managed(below));
        }
        var order = bar.getChildren().stream().filter(node -> node != above.get(2)).toList();
        return List.of(managed(order));
    }

    private static List<Node> managed(List<Node> nodes) {
        return nodes.stream().filter(Node::isManaged).toList();
    }

    private void layOut(List<Node> row, double y, double height) {
        double spare = Math.max(0, spare(row));
        double x = bar.getInsets().getLeft();
        double fields = 0;
        for (var node : row) {
            if (node instanceof SearchField) {
                fields += Math.clamp(node.prefWidth(-1) - node.minWidth(-1), 0, spare - fields);
            }
        }
        for (var node : row) {
            double width = least(node);
            if (node instanceof SearchField) {
                width += fields;
            } else if (node.getStyleClass().contains("bar-space")) {
                width += spare - fields;
            }
            place(node, x, y, width, height);
            x += width + bar.getSpacing();
        }
    }

    private static void place(Node node, double x, double y, double width, double height) {
        Region.layoutInArea(
                node,
                x,
                y,
                width,
                height,
                0,
                Insets.EMPTY,
                true,
                false,
                HPos.LEFT,
                VPos.CENTER,
                true);
    }
}
