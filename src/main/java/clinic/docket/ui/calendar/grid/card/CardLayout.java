package clinic.docket.ui.calendar.grid.card;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.calendar.grid.card.TextWidths.Face;
import clinic.docket.ui.part.status.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a card shows and where: what fits decides.
 *
 * <p>Cut in this order: the type goes whole, the given name gets an ellipsis, alerts beyond three
 * become a number, the family name is last. The tooltip always has everything.
 */
final class CardLayout {
    /** A day of a week in the smallest window: the time before the name, the type at the right. */
    static final double WIDE = 180;

    /** Below it the letters are smaller, so that most family names are whole. */
    private static final double SMALL_LETTERS = 100;

    /** Two of these share a column of 200 pixels, or a narrower one. */
    private static final double NARROW = 110;

    private static final double LEFT = 9;
    private static final double RIGHT = 6;
    private static final double GAP = 4;
    private static final double ICON = 11;
    private static final double SMALL_ICON = 9;
    private static final double ICON_ROOM = 12;
    private static final double ALERT_GAP = 3;
    private static final double SHORTEST_WITH_EDGE = 14;
    private static final double SHORTEST_OF_NORMAL_SIZE = 18;
    private static final double TWO_LINES = 27;
    private static final double TWO_LINES_WHEN_WIDE = 33;
    private static final double NORMAL_LINES = 31;
    private static final double AIR = 36;
    private static final double THREE_LINES = 50;
    private static final double FOUR_LINES = 100;
    private static final int MOST_ALERTS = 3;

    /** The part that a piece of text plays; each has its place in the style sheet. */
    enum Role {
        FAMILY,
        GIVEN,
        TIME,
        TYPE,
        LINE,
        MORE
    }

    /** A text with its left edge and the middle of its line. */
    record Piece(Role role, String text, double x, double middle, Face face) {}

    /** An icon with its left edge and its middle. */
    record Icon(String code, boolean loud, double x, double middle, double size) {}

    private final GridVisit visit;
    private final double width;
    private final double height;
    private final TextWidths widths;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Icon> alerts = new ArrayList<>();
    private double iconSize = ICON;
    private double iconMiddle;

    private CardLayout(GridVisit visit, double width, double height, TextWidths widths) {
        this.visit = visit;
        this.width = width;
        this.height = height;
        this.widths = widths;
    }

    static CardLayout of(GridVisit visit, double width, double height, TextWidths widths) {
        var layout = new CardLayout(visit, width, height, widths);
        layout.arrange();
        return layout;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Icon> alerts() {
        return alerts;
    }

    double iconX() {
        return LEFT;
    }

    double iconMiddle() {
        return iconMiddle;
    }

    double iconSize() {
        return iconSize;
    }

    /** Too low for an edge above and below. */
    static boolean isFlat(double height) {
        return height < SHORTEST_WITH_EDGE;
    }

    /** The text of a role, as far as it fits. */
    Optional<String> text(Role role) {
        var text =
                pieces.stream()
                        .filter(piece -> piece.role() == role)
                        .map(Piece::text)
                        .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void arrange() {
        boolean wide = width >= WIDE;
        if (visit.isStub()) {
            arrangeStub();
        } else if (height < (wide ? TWO_LINES_WHEN_WIDE : TWO_LINES)) {
            arrangeOneLine(wide);
        } else {
            arrangeLines();
        }
    }

    private void arrangeStub() {
        boolean small = height < SHORTEST_OF_NORMAL_SIZE;
        iconSize = small ? SMALL_ICON : ICON;
        iconMiddle = 1 + Math.min(height - 2, 18) / 2;
        firstLine(small ? Face.SMALLEST : Face.SMALL, false, List.of());
    }

    private void arrangeOneLine(boolean wide) {
        boolean flat = isFlat(height);
        iconSize = flat ? SMALL_ICON : ICON;
        iconMiddle = height / 2;
        Face face = usual();
        if (height < SHORTEST_OF_NORMAL_SIZE) {
            face = flat ? Face.SMALLEST : Face.SMALL;
        }
        firstLine(face, wide, visit.alerts());
    }

    private void arrangeLines() {
        boolean low = height < NORMAL_LINES;
        double air = 0;
        if (height >= AIR) {
            air = height >= THREE_LINES ? 4 : 3;
        }
        double first = low ? 14 : 16;
        double next = low ? 12 : 13;
        iconMiddle = 2 + air + first / 2; // Optically: letters reach higher than they hang.
        boolean signBelow = isOverbooked() && width < NARROW;
        firstLine(usual(), false, signBelow ? List.of() : visit.alerts());
        double middle = air + first + next / 2 + (low ? 1 : 0);
        line(timeAndType(), middle);
        if (signBelow) {
            alerts.add(signOfOverbooking(middle));
        }
        if (height >= THREE_LINES && !visit.words().detail().isEmpty()) {
            middle += next;
            line(widths.shortened(visit.words().detail(), room(), Face.SMALL), middle);
        }
        if (height >= FOUR_LINES && !visit.alerts().isEmpty()) {
            var alertWords = widths.shortened(visit.words().alerts(), room(), Face.SMALL);
            line(alertWords, middle + next + 3);
        }
    }

    /** Icon, time when wide, name, type when wide, alerts; the icon's middle is already known. */
    private void firstLine(Face face, boolean wide, List<Alert> wanted) {
        double x = LEFT + (iconSize < ICON ? SMALL_ICON + 1 : ICON_ROOM) + GAP;
        if (wide) {
            x = add(Role.TIME, visit.words().time(), x, face) + GAP;
        }
        Face bold = isPale() ? face : face.bold();
        double alertSize = face == Face.SMALLEST ? 9 : face == Face.SMALL ? 11 : 12;
        double family = widths.of(visit.name().family(), bold);
        int shown = shownAlerts(wanted, alertSize, width - RIGHT - x - family);
        double end = placeAlerts(wanted, shown, alertSize);
        double given = widths.of(" " + visit.name().given(), face);
        if (wide && !visit.words().type().isEmpty()) {
            Face typeFace = face == Face.SMALLEST ? face : Face.SMALL;
            double type = widths.of(visit.words().type(), typeFace);
            if (x + family + given + 2 * GAP + type <= end) {
                add(Role.TYPE, visit.words().type(), end - type, typeFace);
            }
        }
        placeName(x, end, bold, face);
    }

    private void placeName(double x, double end, Face bold, Face face) {
        double family = widths.of(visit.name().family(), bold);
        if (x + family > end) {
            add(Role.FAMILY, widths.shortened(visit.name().family(), end - x, bold), x, bold);
            return;
        }
        double next = add(Role.FAMILY, visit.name().family(), x, bold);
        if (!visit.name().given().isEmpty()) {
            next += widths.of(" ", face);
            add(Role.GIVEN, widths.shortened(visit.name().given(), end - next, face), next, face);
        }
    }

    /** In a narrow card the name has the first line for itself. */
    private Icon signOfOverbooking(double middle) {
        return new Icon(Alert.OVERBOOKED.icon(), false, width - RIGHT - ICON, middle, ICON);
    }

    private boolean isOverbooked() {
        return visit.alerts().contains(Alert.OVERBOOKED);
    }

    /** As many as leave the family name whole, at most three; that it is overbooked always. */
    private int shownAlerts(List<Alert> wanted, double size, double room) {
        int shown = Math.min(wanted.size(), MOST_ALERTS);
        int least = wanted.contains(Alert.OVERBOOKED) ? 1 : 0;
        while (shown > least && alertsWidth(wanted, shown, size) + GAP > room) {
            shown--;
        }
        return shown;
    }

    private double alertsWidth(List<Alert> wanted, int shown, double size) {
        double width = shown * size + (shown - 1) * ALERT_GAP;
        return shown < wanted.size() ? width + ALERT_GAP + moreWidth(wanted, shown) : width;
    }

    private double moreWidth(List<Alert> wanted, int shown) {
        return widths.of(more(wanted, shown), Face.SMALLEST);
    }

    private static String more(List<Alert> wanted, int shown) {
        return "+" + (wanted.size() - shown);
    }

    /** Where the room for the name ends. */
    private double placeAlerts(List<Alert> wanted, int shown, double size) {
        if (shown == 0) {
            return width - RIGHT;
        }
        double start = width - RIGHT - alertsWidth(wanted, shown, size);
        double x = start;
        for (var alert : wanted.subList(0, shown)) {
            alerts.add(new Icon(alert.icon(), alert.isSerious(), x, iconMiddle, size));
            x += size + ALERT_GAP;
        }
        if (shown < wanted.size()) {
            add(Role.MORE, more(wanted, shown), x, Face.SMALLEST);
        }
        return start - GAP;
    }

    private String timeAndType() {
        var both = visit.words().time() + " · " + visit.words().type();
        double free = room() - (isOverbooked() && width < NARROW ? ICON + GAP : 0);
        boolean fits = !visit.words().type().isEmpty() && widths.of(both, Face.SMALL) <= free;
        if (fits) {
            return both;
        }
        boolean wordFits = widths.of(visit.words().type(), Face.SMALL) <= free;
        return isOverbooked() && wordFits ? visit.words().type() : visit.words().time();
    }

    private Face usual() {
        return width < SMALL_LETTERS ? Face.SMALL : Face.NORMAL;
    }

    private double room() {
        return width - LEFT - RIGHT;
    }

    private double add(Role role, String text, double x, Face face) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(role, text, x, iconMiddle, face));
        }
        return x + widths.of(text, face);
    }

    private void line(String text, double middle) {
        pieces.add(new Piece(Role.LINE, text, LEFT, middle, Face.SMALL));
    }

    private boolean isPale() {
        return visit.isStub() || visit.status() == AppointmentStatus.FULFILLED;
    }
}
