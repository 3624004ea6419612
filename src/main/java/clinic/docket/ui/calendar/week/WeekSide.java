package clinic.docket.ui.calendar.week;

import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.Words;
import clinic.docket.ui.calendar.month.MiniMonth;
import clinic.docket.ui.calendar.month.MonthGrid;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** The panel beside the week, made when the first week is shown. */
public final class WeekSide {
    private final Words words;
    private final Place place;
    private final CalendarModel calendar;
    private final CalendarController days;
    private final WeekModel model = new WeekModel();
    private final WeekController controller;
    private Optional<WeekView> view = Optional.empty();
    private Optional<Region> pinboard = Optional.empty();

    /** What of the window the panel uses. */
    public record Place(Background background, Ticker ticker) {}

    public WeekSide(
            Words words,
            Place place,
            CalendarModel calendar,
            CalendarController days,
            WeekController.Outside outside) {
        this.words = words;
        this.place = place;
        this.calendar = calendar;
        this.days = days;
        controller = new WeekController(model, calendar, place.background(), outside);
    }

    /** The panel while a week is on screen, else nothing. */
    public ObservableValue<Optional<Region>> panel() {
        return calendar.pageProperty()
                .map(page ->
                        page.filter(each -> each.wanted().span() == Span.WEEK).map(each -> view()));
    }

    /** What is being moved, which stands elsewhere beside a single day. */
    public void keepPinboard(Region board) {
        pinboard = Optional.of(board);
    }

    /** Another workstation has changed something, on this page or elsewhere. */
    public void changedElsewhere() {
        controller.refresh();
    }

    private Region view() {
        if (view.isEmpty()) {
            var month =
                    new MiniMonth(
                            words.texts(), words.formats(), calendar.weeks(), shown(), days::goTo);
            view =
                    Optional.of(
                            new WeekView(
                                    words,
                                    model,
                                    controller,
                                    place.ticker(),
                                    new WeekView.Month(
                                            month, calendar.pageProperty().map(page -> shown()))));
            pinboard.ifPresent(view.get()::keepPinboard);
        }
        return view.get();
    }

    private MonthGrid.Shown shown() {
        return new MonthGrid.Shown(
                calendar.dateProperty().get(), days.todaysDate(), calendar.wanted());
    }
}
