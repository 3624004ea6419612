package clinic.docket.ui.calendar.grid;

import clinic.docket.ui.calendar.grid.card.TextWidths;
import clinic.docket.ui.calendar.grid.card.TextWidths.Face;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.kit.look.Icon;
import clinic.docket.ui.kit.look.Icons;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Time that is not a visit: closed, a break, an absence, free, or held by a workstation. */
final class BlockTile extends Region {
    private static final double LEFT = 8;
    private static final double GAP = 6;
    private static final double ROW = 26;
    private static final double LOWEST = 9;

    private static final double GROUND = 3;

    private final Region ground = new Region();
    private final Icon icon = Icons.of("fth-coffee", "icon-12");
    private final Text title = new Text();
    private final Text detail = new Text();
    private final TextWidths widths;
    private String kind = "";

    BlockTile(TextWidths widths) {
        this.widths = widths;
        getStyleClass().add("block-tile");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        for (var text : new Text[] {icon, title, detail}) {
            text.setManaged(false);
            text.setTextOrigin(VPos.CENTER);
        }
        title.getStyleClass().add("block-title");
        detail.getStyleClass().add("block-detail");
        ground.setManaged(false);
        ground.getStyleClass().add("block-ground");
        getChildren().addAll(ground, icon, title, detail);
    }

    void show(GridColumn.Block block, VisitCard.Place place) {
        become(block.kind().name().toLowerCase(Locale.ROOT));
        resizeRelocate(place.x(), place.y(), place.width(), place.height());
        boolean free = block.kind() == GridColumn.Kind.FREE;
        double middle = free ? place.height() / 2 : Math.min(place.height(), ROW) / 2;
        double x = LEFT;
        boolean words = !block.title().isEmpty() && place.height() >= LOWEST;
        icon.setVisible(words && !free);
        if (icon.isVisible()) {
            icon.show(block.kind() == GridColumn.Kind.AWAY ? "mdomz-meeting_room" : "fth-coffee");
            x = after(icon, x, middle, 13);
        }
        var said = free ? fitting(block.title(), place.width() - LEFT - GAP) : block.title();
        write(words ? said : "", words ? block.detail() : "", x, middle, face(block));
        if (words) {
            setAccessibleText(sentence(block.title(), block.detail()));
        }
        showGround(free && words && !said.isEmpty(), middle);
    }

    /** "15 min free", else "15 min": a word that is cut says nothing. */
    private String fitting(String sentence, double room) {
        String said = sentence;
        while (widths.of(said, Face.SMALL) > room) {
            said = said.substring(0, Math.max(said.lastIndexOf(' '), 0));
        }
        return said;
    }

    /** Where the lines of the grid would cross the words. */
    private void showGround(boolean shown, double middle) {
        ground.setVisible(shown);
        if (shown) {
            ground.resizeRelocate(
                    LEFT - GROUND,
                    middle - ROW / 4,
                    widths.of(title.getText(), Face.SMALL) + 2 * GROUND,
                    ROW / 2);
        }
    }

    private static String sentence(String title, String detail) {
        return detail.isEmpty() ? title : title + ", " + detail;
    }

    /**
     * Shows time that a workstation holds.
     *
     * @param sentence "Held, Desk 2 · 4:12"
     * @param shorter "Desk 2 · 4:12", for where the sentence does not fit: the time is what counts
     */
    void showHeld(String sentence, String shorter, VisitCard.Place place) {
        become("held");
        ground.setVisible(false);
        resizeRelocate(place.x(), place.y(), place.width(), place.height());
        icon.show("fth-lock");
        icon.setVisible(true);
        double middle = place.height() / 2;
        double x = after(icon, LEFT, middle, 12) - 1;
        boolean fits = x + widths.of(sentence, Face.SMALL_BOLD) <= place.width() - GAP;
        write(fits ? sentence : shorter, "", x, middle, Face.SMALL_BOLD);
        setAccessibleText(sentence);
    }

    private static Face face(GridColumn.Block block) {
        return switch (block.kind()) {
            case FREE -> Face.SMALL;
            case AWAY -> Face.NORMAL_BOLD;
            case BREAK, CLOSED -> Face.NORMAL;
        };
    }

    private void become(String newKind) {
        if (!kind.equals(newKind)) {
            kind = newKind;
            getStyleClass().setAll("block-tile", newKind);
            if (newKind.equals("closed") || newKind.equals("away")) {
                getStyleClass().add("hatch");
            }
        }
    }

    private static double after(Icon icon, double x, double middle, double size) {
        icon.setX(x);
        icon.setY(middle);
        return x + size + GAP;
    }

    private void write(String newTitle, String newDetail, double x, double middle, Face face) {
        double end = getWidth() - GAP;
        place(title, newTitle, x, end, face);
        double next = x + widths.of(newTitle, face);
        place(detail, newDetail.isEmpty() ? "" : " · " + newDetail, next, end, face.plain());
        title.setY(middle);
        detail.setY(middle);
        setAccessibleText(sentence(newTitle, newDetail));
    }

    private void place(Text text, String words, double x, double end, Face face) {
        text.setFont(face.font());
        text.setText(widths.shortened(words, end - x, face));
        text.setX(x);
    }
}
