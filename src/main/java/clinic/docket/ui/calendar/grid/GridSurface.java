package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.ui.calendar.grid.card.CardMotion;
import clinic.docket.ui.calendar.grid.card.TextWidths;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * The whole day in its full height, from below to above: lines, blocks, now-line, holds, cards, and
 * the dots of the now-line. Only a part of it is seen through the {@link TimeGrid}.
 */
final class GridSurface<K> extends Pane {
    private static final double HALF_PIXEL = 0.5;
    static final double DOT = 8;

    private final Texts texts;
    private final Formats formats;
    private final TextWidths widths = TextWidths.measured();
    private final Path fineLines = lines("line-five");
    private final Path quarterLines = lines("line-quarter");
    private final Path hourLines = lines("line-hour");
    private final Path edges = lines("column-edge");
    private final Path dayEdges = lines("day-edge");
    private final Region today = new Region();
    private final Region nowLine = new Region();
    private final Pane blockLayer = layer();
    private final Pane heldLayer = layer();
    private final Pane cardLayer = layer();
    private final Pane dotLayer = layer();
    private final Map<AppointmentId, VisitCard> cards = new HashMap<>();
    private final List<HeldTile> helds = new ArrayList<>();
    private Optional<Columns> columns = Optional.empty();
    private final CarriedLayer<K> carriedLayer = new CarriedLayer<>();
    private Optional<AppointmentId> selected = Optional.empty();
    private Optional<GridDay.Carried<K>> carried = Optional.empty();
    private List<GridColumn<K>> shown = List.of();
    private final CardMotion motion = new CardMotion(this::mayMove);

    private record HeldTile(GridColumn.Held held, VisitCard.Place place, BlockTile tile) {}

    GridSurface(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("grid-surface");
        setManaged(false);
        today.getStyleClass().add("today-wash");
        today.setManaged(false);
        today.setMouseTransparent(true);
        nowLine.getStyleClass().add("now-line");
        nowLine.setManaged(false);
        nowLine.setMouseTransparent(true);
        dotLayer.setMouseTransparent(true);
        getChildren()
                .addAll(
                        today,
                        fineLines,
                        quarterLines,
                        hourLines,
                        blockLayer,
                        edges,
                        dayEdges,
                        carriedLayer.below(),
                        nowLine,
                        heldLayer,
                        cardLayer,
                        carriedLayer.above(),
                        dotLayer);
    }

    /**
     * @param ofOthers what is new was done by somebody else, so that it is seen to happen
     */
    void show(GridDay<K> day, Columns newColumns, Instant now, boolean ofOthers) {
        motion.finish();
        boolean moving = ofOthers && isSamePage(day, newColumns);
        if (!columns.equals(Optional.of(newColumns))) {
            columns = Optional.of(newColumns);
            resize(newColumns.width(), newColumns.axis().height());
            drawLines(newColumns);
        }
        showBlocks(day, newColumns);
        showHolds(day, newColumns, now);
        showCards(day, newColumns, moving);
        shown = day.columns();
        showCarried();
        moveNow(now);
    }

    private boolean isSamePage(GridDay<K> day, Columns newColumns) {
        return columns.equals(Optional.of(newColumns))
                && keys(shown).equals(keys(day.columns()))
                && carried.isEmpty();
    }

    private static <K> List<K> keys(List<GridColumn<K>> columns) {
        return columns.stream().map(GridColumn::key).toList();
    }

    private boolean mayMove() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    /** How many cards are on their way to where another desk has put them. */
    int moving() {
        return motion.running();
    }

    void carry(Optional<GridDay.Carried<K>> newCarried) {
        carried.flatMap(each -> card(each.ghost().id())).ifPresent(card -> card.setLifted(false));
        carried = newCarried;
        showCarried();
    }

    private void showCarried() {
        var named =
                carried.map(each ->
                        formats.names().areHidden()
                                ? new GridDay.Carried<>(
                                        each.ghost().withoutName(),
                                        each.column(),
                                        each.isLegal(),
                                        each.lit())
                                : each);
        columns.ifPresent(all -> carriedLayer.show(named, shown, all, widths));
        carried.flatMap(each -> card(each.ghost().id())).ifPresent(card -> card.setLifted(true));
    }

    Optional<VisitCard> ghost() {
        return carriedLayer.ghost();
    }

    void select(Optional<AppointmentId> id) {
        selected.map(cards::get).ifPresent(card -> card.setSelected(false));
        selected = id;
        selected.map(cards::get).ifPresent(card -> card.setSelected(true));
    }

    Optional<VisitCard> card(AppointmentId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** The line under the cards of today, and a dot above them at the edge of each column. */
    void moveNow(Instant now) {
        columns.ifPresent(each -> {
            var moment = each.moment(now);
            boolean shown =
                    moment.filter(m -> each.axis().hours().contains(m.onAxis())).isPresent();
            nowLine.setVisible(shown);
            dotLayer.setVisible(shown);
            today.setVisible(moment.isPresent());
            moment.ifPresent(at -> drawNow(each, at));
        });
    }

    private void drawNow(Columns all, Columns.Moment at) {
        double y = all.axis().y(at.onAxis());
        double left = all.x(at.first());
        double right = all.x(at.last() + 1);
        int last = at.last() + 1 < all.count() ? at.last() + 1 : at.last();
        nowLine.resizeRelocate(left, y - 1, right - left, 2);
        today.setVisible(!at.isWhole(all));
        today.resizeRelocate(left, 0, right - left, all.axis().height());
        for (int i = at.first(); i <= last; i++) {
            node(dotLayer, i - at.first(), GridSurface::dot)
                    .resizeRelocate(all.x(i) - DOT / 2, y - DOT / 2, DOT, DOT);
        }
        hideFrom(dotLayer, last - at.first() + 1);
    }

    /** A second has passed: the holds have less time left. */
    void countDown(Instant now) {
        for (var each : helds) {
            var left = formats.countdown(Duration.between(now, each.held().expires()));
            var desk = each.held().workstation();
            each.tile()
                    .showHeld(
                            texts.format("calendar.grid.held", desk, left),
                            texts.format("calendar.grid.heldShort", desk, left),
                            each.place());
        }
    }

    private void drawLines(Columns all) {
        fineLines.getElements().clear();
        quarterLines.getElements().clear();
        hourLines.getElements().clear();
        for (var line : all.axis().lines()) {
            var path =
                    switch (line.weight()) {
                        case HOUR -> hourLines;
                        case QUARTER -> quarterLines;
                        case FIVE_MINUTES -> fineLines;
                    };
            path.getElements()
                    .addAll(new MoveTo(0, line.y() + HALF_PIXEL), new HLineTo(all.width()));
        }
        edges.getElements().clear();
        dayEdges.getElements().clear();
        boolean groups = all.hasGroups();
        for (int i = 0; i < all.count(); i++) {
            double x = all.x(i) + HALF_PIXEL;
            var path = groups && all.beginsDay(i) ? dayEdges : edges;
            path.getElements().addAll(new MoveTo(x, 0), new LineTo(x, all.axis().height()));
        }
    }

    private void showBlocks(GridDay<K> day, Columns all) {
        int shown = 0;
        for (int i = 0; i < all.count(); i++) {
            var column = day.columns().get(i);
            for (var block : column.blocks()) {
                node(blockLayer, shown++, () -> new BlockTile(widths))
                        .show(
                                block,
                                block.kind() == GridColumn.Kind.FREE
                                        ? all.free(i, block, column.visits())
                                        : all.block(i, block));
            }
        }
        hideFrom(blockLayer, shown);
    }

    private void showHolds(GridDay<K> day, Columns all, Instant now) {
        helds.clear();
        for (int i = 0; i < all.count(); i++) {
            for (var held : day.columns().get(i).holds()) {
                var tile = node(heldLayer, helds.size(), () -> new BlockTile(widths));
                helds.add(new HeldTile(held, all.held(i, held), tile));
            }
        }
        hideFrom(heldLayer, helds.size());
        countDown(now);
    }

    /** A visit keeps its card while it is shown; a new one takes a card that nobody needs. */
    private void showCards(GridDay<K> day, Columns all, boolean moving) {
        var spare = spareCards(day);
        for (int i = 0; i < all.count(); i++) {
            var visits = day.columns().get(i).visits();
            var lanes = Lanes.of(visits);
            for (int j = 0; j < visits.size(); j++) {
                var visit = visits.get(j);
                boolean known = cards.containsKey(visit.id());
                var card = cards.computeIfAbsent(visit.id(), id -> card(spare));
                double beforeX = card.getLayoutX();
                double beforeY = card.getLayoutY();
                card.setVisible(true);
                var shown = formats.names().areHidden() ? visit.withoutName() : visit;
                card.show(shown, all.card(i, visit, lanes.get(j)), widths);
                if (moving && !known) {
                    motion.appear(card);
                } else if (moving
                        && (beforeX != card.getLayoutX() || beforeY != card.getLayoutY())) {
                    motion.glide(card, beforeX, beforeY);
                }
            }
        }
        spare.forEach(card -> card.setVisible(false));
        select(selected);
    }

    private List<VisitCard> spareCards(GridDay<K> day) {
        var wanted = new HashSet<AppointmentId>();
        day.columns().forEach(each -> each.visits().forEach(visit -> wanted.add(visit.id())));
        cards.entrySet()
                .removeIf(each -> {
                    if (!wanted.contains(each.getKey())) {
                        each.getValue().setSelected(false);
                        each.getValue().setLifted(false);
                        return true;
                    }
                    return false;
                });
        var spare = new ArrayList<VisitCard>();
        for (var node : cardLayer.getChildren()) {
            if (node instanceof VisitCard card && !cards.containsValue(card)) {
                spare.add(card);
            }
        }
        return spare;
    }

    private VisitCard card(List<VisitCard> spare) {
        if (!spare.isEmpty()) {
            return spare.removeLast();
        }
        var card = new VisitCard();
        cardLayer.getChildren().add(card);
        return card;
    }

    @SuppressWarnings("unchecked")
    private static <N extends Node> N node(Pane layer, int index, Supplier<N> make) {
        if (index == layer.getChildren().size()) {
            layer.getChildren().add(make.get());
        }
        var node = (N) layer.getChildren().get(index);
        node.setVisible(true);
        return node;
    }

    private static void hideFrom(Pane layer, int first) {
        layer.getChildren()
                .subList(first, layer.getChildren().size())
                .forEach(node -> node.setVisible(false));
    }

    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("now-dot");
        dot.setManaged(false);
        return dot;
    }

    private static Path lines(String styleClass) {
        var path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static Pane layer() {
        var layer = new Pane();
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        return layer;
    }
}
