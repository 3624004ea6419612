package clinic.docket.ui.calendar.move;

import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.calendar.move.Carry.How;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * The pointer over the grid: ten pixels after the press a card is lifted, or its lower edge; let go
 * it is put down there. A visit that the keys carry follows the pointer too, and a click puts it
 * down.
 */
final class MoveGesture {
    private static final double THRESHOLD = 10;
    private static final Duration PULSE = Duration.millis(40);

    private final TimeGrid<ColumnKey> grid;
    private final MoveModel model;
    private final MoveController controller;
    private final Node pinboard;
    private Optional<Press> press = Optional.empty();
    private boolean dragging;
    private Point2D pointer = Point2D.ZERO;

    /** At the edge the grid goes on scrolling while the pointer rests there. */
    private final Timeline edge = new Timeline(new KeyFrame(PULSE, event -> scrollAtEdge()));

    /** Where a card was met: its upper edge moves with the pointer. */
    private record Press(GridVisit visit, Point2D at, double belowTop, boolean onEdge) {}

    MoveGesture(
            TimeGrid<ColumnKey> grid, MoveModel model, MoveController controller, Node pinboard) {
        this.grid = grid;
        this.model = model;
        this.controller = controller;
        this.pinboard = pinboard;
    }

    void install() {
        edge.setCycleCount(Animation.INDEFINITE);
        var body = grid.body();
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        body.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(MouseEvent event) {
        dragging = false;
        press = Optional.empty();
        if (event.getButton() == MouseButton.PRIMARY && model.carryProperty().get().isEmpty()) {
            press = TimeGrid.cardUnder(event).flatMap(card -> press(card, event));
        }
    }

    private Optional<Press> press(VisitCard card, MouseEvent event) {
        var inside = card.sceneToLocal(event.getSceneX(), event.getSceneY());
        return Optional.ofNullable(card.visit())
                .filter(visit -> controller.isMovable(visit.id()))
                .map(visit ->
                        new Press(
                                visit,
                                new Point2D(event.getSceneX(), event.getSceneY()),
                                inside.getY(),
                                card.isAtLowerEdge(inside)));
    }

    private void dragged(MouseEvent event) {
        press.filter(start -> dragging || isFar(start, event))
                .ifPresent(start -> {
                    if (!dragging) {
                        dragging =
                                controller.lift(
                                        start.visit().id(),
                                        start.onEdge() ? How.EDGE : How.POINTER);
                        grid.requestFocus();
                        edge.play();
                    }
                    event.consume();
                    pointer = new Point2D(event.getSceneX(), event.getSceneY());
                    follow(start);
                });
    }

    private static boolean isFar(Press start, MouseEvent event) {
        return start.at().distance(event.getSceneX(), event.getSceneY()) >= THRESHOLD;
    }

    private void follow(Press start) {
        if (start.onEdge()) {
            grid.cellNear(pointer.getX(), pointer.getY())
                    .ifPresent(cell -> controller.edgeAt(cell.start()));
        } else {
            grid.cellNear(pointer.getX(), pointer.getY() - start.belowTop())
                    .ifPresent(cell -> controller.over(cell.column().practitioner(), cell.start()));
        }
    }

    private void scrollAtEdge() {
        boolean carried = dragging && model.carryProperty().get().isPresent();
        if (carried && grid.nudge(pointer.getX(), pointer.getY())) {
            press.ifPresent(this::follow);
        }
    }

    private void released(MouseEvent event) {
        edge.stop();
        if (dragging && model.carryProperty().get().isPresent()) {
            if (isOver(pinboard, event)) {
                controller.pinCarried();
            } else if (isOver(grid.body(), event)) {
                controller.drop();
            } else {
                controller.cancel();
            }
        }
        dragging = false;
        press = Optional.empty();
    }

    private static boolean isOver(Node node, MouseEvent event) {
        return node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private void moved(MouseEvent event) {
        if (isCarriedByKeys()) {
            grid.cellNear(event.getSceneX(), event.getSceneY())
                    .ifPresent(cell -> controller.over(cell.column().practitioner(), cell.start()));
            return;
        }
        boolean onEdge =
                TimeGrid.cardUnder(event)
                        .flatMap(card -> press(card, event))
                        .filter(Press::onEdge)
                        .isPresent();
        grid.body().setCursor(onEdge ? Cursor.S_RESIZE : Cursor.DEFAULT);
    }

    private void clicked(MouseEvent event) {
        if (isCarriedByKeys() && event.isStillSincePress()) {
            event.consume();
            controller.drop();
        }
    }

    private boolean isCarriedByKeys() {
        return model.carryProperty().get().filter(carry -> carry.how() == How.KEYS).isPresent();
    }
}
