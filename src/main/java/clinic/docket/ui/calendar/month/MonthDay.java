package clinic.docket.ui.calendar.month;

import com.calendarfx.view.YearMonthView;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/** One day of a month. A click tells which one it is. */
final class MonthDay extends YearMonthView.DateCell {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass IN_SPAN = PseudoClass.getPseudoClass("in-span");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final Label words = new Label();

    MonthDay(Consumer<LocalDate> onDate) {
        setAccessibleRole(AccessibleRole.BUTTON);
        setContentDisplay(ContentDisplay.BOTTOM);
        words.getStyleClass().add("month-words");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onDate.accept(date()));
    }

    /**
     * How the day stands.
     *
     * @param inSpan whether it is on screen
     * @param outside whether it belongs to the month before or after
     * @param words below the number; may be empty
     */
    record State(boolean marked, boolean today, boolean inSpan, boolean outside, String words) {}

    void show(State state, String name) {
        pseudoClassStateChanged(MARKED, state.marked());
        pseudoClassStateChanged(TODAY, state.today());
        pseudoClassStateChanged(IN_SPAN, state.inSpan());
        pseudoClassStateChanged(OUTSIDE, state.outside());
        words.setText(state.words());
        setGraphic(state.words().isEmpty() ? null : words);
        setAccessibleText(state.words().isEmpty() ? name : name + ", " + state.words());
    }

    LocalDate date() {
        return Objects.requireNonNull(getDate());
    }
}
