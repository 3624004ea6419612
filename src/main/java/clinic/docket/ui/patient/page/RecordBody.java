package clinic.docket.ui.patient.page;

import clinic.docket.ui.kit.look.DirectScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a record beside each other, in as many columns as have room; each column scrolls by
 * itself. In a single one they stand below each other at their full height, and the page scrolls.
 */
final class RecordBody extends Pane {
    /** Lower, and the page scrolls instead of its columns; in em. */
    private static final double LEAST_HEIGHT = 14;

    private static final double HEIGHT_OF_ENTRY = 4.6;
    private static final double LEAST_TIMELINE = 12;
    private static final double MOST_TIMELINE = 22;

    /** Inherits the font of the window; without its words it is one em wide. */
    private final Label probe = new Label();

    private final Cards cards;
    private List<Region> columns = List.of();

    /** What there is to see. */
    record Cards(Card contact, Card attendance, TimelineCard timeline, Card upcoming, Card note) {
        private Stream<Card> all() {
            return Stream.of(contact, attendance, timeline, upcoming, note);
        }

        /** Which of them stand in which column. */
        private List<List<Card>> in(int columns) {
            return switch (columns) {
                case 1 -> List.of(List.of(contact, attendance, upcoming, note, timeline));
                case 2 -> List.of(List.of(contact, attendance, upcoming, note), List.of(timeline));
                case 3 ->
                        List.of(
                                List.of(contact, attendance),
                                List.of(timeline),
                                List.of(upcoming, note));
                default ->
                        List.of(
                                List.of(contact, attendance),
                                List.of(timeline),
                                List.of(upcoming),
                                List.of(note));
            };
        }
    }

    RecordBody(Cards cards) {
        this.cards = cards;
        getStyleClass().add("record-body");
        probe.setManaged(false); // Visible all the same: what is hidden is not dressed.
        getChildren().add(probe);
        widthProperty().subscribe(this::arrange);
        probe.fontProperty().subscribe(this::arrange);
    }

    private double em() {
        return probe.getFont().getSize();
    }

    private RecordColumns in(double width) {
        return RecordColumns.in((width - snappedLeftInset() - snappedRightInset()) / em());
    }

    private void arrange() {
        int wanted = in(getWidth()).count();
        if (getWidth() <= 0 || wanted == columns.size()) {
            requestLayout();
            return;
        }
        var scene = getScene();
        var focused = scene == null ? null : scene.getFocusOwner();
        cards.all().map(Node::getParent).forEach(RecordBody::empty);
        columns = cards.in(wanted).stream().map(this::column).toList();
        var all = new ArrayList<Node>(columns);
        all.add(probe);
        getChildren().setAll(all);
        applyCss();
        if (focused != null && focused.getScene() == scene) {
            focused.requestFocus(); // It was without a window for a moment.
        }
    }

    private static void empty(@Nullable Node parent) {
        if (parent instanceof VBox box) {
            box.getChildren().clear();
        }
    }

    private Region column(List<Card> shown) {
        if (shown.equals(List.of(cards.timeline))) {
            cards.timeline.setMinHeight(USE_COMPUTED_SIZE);
            return cards.timeline;
        }
        var box = new VBox();
        box.getChildren().setAll(shown);
        box.getStyleClass().add("record-column");
        if (shown.contains(cards.timeline)) {
            VBox.setVgrow(cards.timeline, Priority.ALWAYS);
            cards.timeline.setMinHeight(timelineHeight());
            return box;
        }
        var scroll = DirectScroll.of(new ScrollPane(box));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_HEIGHT * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        var shared = in(width);
        double around = snappedTopInset() + snappedBottomInset();
        if (shared.count() > 1) {
            return around + LEAST_HEIGHT * em();
        }
        double gaps = 4 * RecordColumns.GAP * em();
        double inside = shared.widths().getFirst() * em();
        return around
                + gaps
                + timelineHeight()
                + cards.all()
                        .filter(card -> card != cards.timeline)
                        .mapToDouble(card -> snapSizeY(card.prefHeight(inside)))
                        .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    /** The list scrolls by itself, and is seen whole when the page has been scrolled to its end. */
    private double timelineHeight() {
        return Math.clamp(
                        LEAST_TIMELINE / 2 + HEIGHT_OF_ENTRY * cards.timeline.entries(),
                        LEAST_TIMELINE,
                        MOST_TIMELINE)
                * em();
    }

    @Override
    protected void layoutChildren() {
        probe.resizeRelocate(0, 0, 0, 0);
        var widths = in(getWidth()).widths();
        double gap = snapSpaceX(RecordColumns.GAP * em());
        double x = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        for (int i = 0; i < Math.min(columns.size(), widths.size()); i++) {
            double width = snapSizeX(widths.get(i) * em());
            columns.get(i).resizeRelocate(x, top, width, height);
            x += width + gap;
        }
    }
}
