package clinic.docket.ui.calendar.grid.card;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.kit.look.Icon;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.status.StatusLook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The card of one visit. Cards are used again for other visits: a new day changes the texts of the
 * cards that are there and makes only those that are missing.
 */
public final class VisitCard extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");
    private static final double EDGE = 6;
    private static final Map<TextWidths.Face, Font> FONTS = new EnumMap<>(TextWidths.Face.class);

    private final Icon icon;
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<Icon> alerts = new ArrayList<>();
    private @Nullable GridVisit visit;
    private @Nullable Place place;
    private String statusClass = "";

    /** Where the card lies in the grid. */
    public record Place(double x, double y, double width, double height) {
        public double bottom() {
            return y + height;
        }

        /** Cut off at its right. */
        public Place until(double right) {
            return new Place(x, y, right - x, height);
        }
    }

    private static final class PlacedText extends Text {
        private PlacedText() {
            setManaged(false);
            setTextOrigin(VPos.CENTER);
            setAccessibleRole(AccessibleRole.NODE); // The card says it all at once.
        }
    }

    public VisitCard() {
        getStyleClass().add("visit-card");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        icon = placed(Icons.of("fth-circle", "icon-11"), "card-icon");
        getChildren().add(icon);
    }

    public void show(GridVisit newVisit, Place newPlace, TextWidths widths) {
        if (newVisit.equals(visit) && newPlace.equals(place)) {
            return;
        }
        visit = newVisit;
        place = newPlace;
        resizeRelocate(newPlace.x(), newPlace.y(), newPlace.width(), newPlace.height());
        setAccessibleText(newVisit.words().description());
        showStatus(newVisit.status());
        pseudoClassStateChanged(FLAT, CardLayout.isFlat(newPlace.height()));
        arrange(CardLayout.of(newVisit, newPlace.width(), newPlace.height(), widths));
    }

    /** What it shows; nothing before the first time. */
    public @Nullable GridVisit visit() {
        return visit;
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        setViewOrder(selected ? -1 : 0); // Its ring lies over the neighbours.
    }

    /** Pale, while it is carried elsewhere. */
    public void setLifted(boolean lifted) {
        pseudoClassStateChanged(LIFTED, lifted);
    }

    /** Whether a point is where the card can be made longer or shorter. */
    public boolean isAtLowerEdge(Point2D inside) {
        return inside.getY() >= getHeight() - Math.min(EDGE, getHeight() / 3);
    }

    private void showStatus(AppointmentStatus status) {
        var look = StatusLook.of(status);
        if (!look.styleClass().equals(statusClass)) {
            getStyleClass().remove(statusClass);
            getStyleClass().add(look.styleClass());
            statusClass = look.styleClass();
            icon.show(look.icon());
        }
    }

    private void arrange(CardLayout layout) {
        move(icon, layout.iconX(), layout.iconMiddle(), layout.iconSize());
        var pieces = layout.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            show(text(i), pieces.get(i));
        }
        hideFrom(texts, pieces.size());
        var icons = layout.alerts();
        for (int i = 0; i < icons.size(); i++) {
            show(alert(i), icons.get(i));
        }
        hideFrom(alerts, icons.size());
    }

    private void show(PlacedText text, CardLayout.Piece piece) {
        var role = "card-" + piece.role().name().toLowerCase(Locale.ROOT);
        if (!text.getStyleClass().contains(role)) {
            text.getStyleClass().setAll(role);
        }
        text.setText(piece.text());
        text.setFont(FONTS.computeIfAbsent(piece.face(), TextWidths.Face::font));
        text.setX(piece.x());
        text.setY(piece.middle());
        text.setVisible(true);
    }

    private static void show(Icon alert, CardLayout.Icon wanted) {
        alert.show(wanted.code());
        var tone = wanted.loud() ? "card-alert-loud" : "card-alert";
        if (!alert.getStyleClass().contains(tone)) {
            alert.getStyleClass().removeAll("card-alert-loud", "card-alert");
            alert.getStyleClass().add(tone);
        }
        move(alert, wanted.x(), wanted.middle(), wanted.size());
        alert.setVisible(true);
    }

    private static void move(Icon icon, double x, double middle, double size) {
        var sizeClass = "icon-" + Math.round(size);
        if (!icon.getStyleClass().contains(sizeClass)) {
            icon.getStyleClass().removeIf(name -> name.matches("icon-\\d+"));
            icon.getStyleClass().add(sizeClass);
        }
        icon.setX(x);
        icon.setY(middle);
    }

    private PlacedText text(int index) {
        if (index == texts.size()) {
            var text = new PlacedText();
            texts.add(text);
            getChildren().add(text);
        }
        return texts.get(index);
    }

    private Icon alert(int index) {
        if (index == alerts.size()) {
            var alert = placed(Icons.of("fth-star"), "card-alert");
            alerts.add(alert);
            getChildren().add(alert);
        }
        return alerts.get(index);
    }

    private static Icon placed(Icon icon, String styleClass) {
        icon.getStyleClass().add(styleClass);
        icon.setManaged(false);
        icon.setTextOrigin(VPos.CENTER);
        return icon;
    }

    private static void hideFrom(List<? extends Node> nodes, int first) {
        for (int i = first; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
    }
}
