package clinic.docket.ui.calendar.page;

import java.time.Period;

/** How much of the calendar a page shows. */
public enum Span {
    DAY(Period.ofDays(1)),
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofMonths(1));

    private final Period step;

    Span(Period step) {
        this.step = step;
    }

    /** To the next page. */
    public Period step() {
        return step;
    }
}
