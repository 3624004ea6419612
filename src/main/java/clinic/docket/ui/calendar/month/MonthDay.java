package clinic.docket.ui.calendar.month;

import com.calendarfx.view.YearMonthView;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One day of a month. A click tells which one it is. */
final class MonthDay extends YearMonthView.DateCell {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass IN_SPAN = PseudoClass.getPseudoClass("in-span");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final Label number = new Label();
    private final Label today = new Label();
    private final Label lines = new Label();
    private final VBox words = new VBox(new HBox(number, today), lines);

    MonthDay(Consumer<LocalDate> onDate) {
        setAccessibleRole(AccessibleRole.BUTTON);
        words.getStyleClass().add("month-words");
        words.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::inside, widthProperty(), insetsProperty()));
        number.getStyleClass().add("month-number");
        today.getStyleClass().add("month-today");
        lines.getStyleClass().add("month-lines");
        lines.setWrapText(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onDate.accept(date()));
    }

    /**
     * How the day stands.
     *
     * @param inSpan whether it is on screen
     * @param outside whether it belongs to the month before or after
     */
    record State(boolean marked, boolean today, boolean inSpan, boolean outside, MonthNote note) {}

    void show(State state, String name) {
        var note = state.note();
        pseudoClassStateChanged(MARKED, state.marked());
        pseudoClassStateChanged(TODAY, state.today());
        pseudoClassStateChanged(IN_SPAN, state.inSpan());
        pseudoClassStateChanged(OUTSIDE, state.outside());
        pseudoClassStateChanged(CLOSED, note.closed());
        today.setText(note.today());
        number.setText(getText());
        lines.setText(note.lines());
        setGraphic(note.isEmpty() ? null : words);
        setContentDisplay(note.isEmpty() ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(note.isEmpty() ? name : name + ", " + note.said());
    }

    private double inside() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    LocalDate date() {
        return Objects.requireNonNull(getDate());
    }
}
