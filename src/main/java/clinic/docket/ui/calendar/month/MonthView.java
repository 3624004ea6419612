package clinic.docket.ui.calendar.month;

import clinic.docket.service.appointment.day.DayTally;
import clinic.docket.service.appointment.day.MonthSheet;
import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;

/**
 * The month page: how many visits each day has and what is still free. The arrows mark a day, Enter
 * or a click opens it.
 */
public final class MonthView extends StackPane {
    /** From here on a free half hour more or less tells nothing. */
    private static final long WHOLE_HOURS_FROM = 4;

    private final Texts texts;
    private final Formats formats;
    private final MonthGrid grid;

    /**
     * What the page does.
     *
     * @param onMarked the arrows have gone to a day
     * @param onOpen a click or Enter on a day
     */
    public record Actions(Consumer<LocalDate> onMarked, Consumer<LocalDate> onOpen) {}

    public MonthView(
            Texts texts, Formats formats, Weeks weeks, MonthGrid.Shown first, Actions actions) {
        this.texts = texts;
        this.formats = formats;
        grid = new MonthGrid(formats, weeks, first, actions.onOpen()).large();
        grid.setOnMarked(actions.onMarked());
        getStyleClass().add("month-page");
        getChildren().add(grid);
    }

    /** Where the keys of the month work. */
    public void focusGrid() {
        grid.requestFocus();
    }

    /** Days of another month than the sheet's stay without numbers. */
    public void show(MonthGrid.Shown shown, MonthSheet sheet) {
        grid.write(date -> sheet.day(date).map(day -> note(shown, day)).orElse(MonthNote.NONE));
        grid.show(shown);
    }

    private MonthNote note(MonthGrid.Shown shown, DayTally day) {
        boolean open = day.presence() == DayTally.Presence.HERE;
        var today = day.date().equals(shown.today()) ? texts.get("calendar.bar.today") : "";
        var lines =
                Stream.of(
                                open || day.visits() > 0 ? visits(day) : "",
                                open ? free(shown, day) : closed(day))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        return new MonthNote(today, lines, !open);
    }

    private String visits(DayTally day) {
        return texts.format("calendar.column.visits", day.visits());
    }

    /** Nothing can be free in the past, so nothing is said about it. */
    private String free(MonthGrid.Shown shown, DayTally day) {
        if (day.date().isBefore(shown.today())) {
            return "";
        }
        return day.free().isZero()
                ? texts.get("calendar.month.full")
                : texts.format("calendar.column.free", formats.duration(rounded(day.free())));
    }

    private static Duration rounded(Duration free) {
        return free.toHours() < WHOLE_HOURS_FROM ? free : Duration.ofHours(free.toHours());
    }

    private String closed(DayTally day) {
        if (!day.holiday().isEmpty()) {
            return day.holiday();
        }
        return texts.get("calendar.month." + day.presence().name());
    }
}
