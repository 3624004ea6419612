package clinic.docket.ui.calendar.grid;

import clinic.docket.ui.calendar.grid.card.VisitCard;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/** One tooltip for all cards: four hundred of them would cost more than the cards. */
final class CardTip {
    private final Tooltip tooltip = new Tooltip();
    private final Node owner;

    CardTip(Node owner) {
        this.owner = owner;
    }

    /** Watches the pointer over the owner. */
    void install() {
        owner.addEventHandler(MouseEvent.MOUSE_MOVED, this::offer);
    }

    /** The card that was met, also by one of its words. */
    static Optional<VisitCard> cardUnder(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode();
                node != null;
                node = node.getParent()) {
            if (node instanceof VisitCard card) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    private void offer(MouseEvent event) {
        var description = cardUnder(event).map(VisitCard::getAccessibleText).orElse("");
        if (!description.equals(tooltip.getText())) {
            Tooltip.uninstall(owner, tooltip);
            tooltip.hide();
            tooltip.setText(description);
            if (!description.isEmpty()) {
                Tooltip.install(owner, tooltip);
            }
        }
    }
}
