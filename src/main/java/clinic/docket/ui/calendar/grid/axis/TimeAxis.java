package clinic.docket.ui.calendar.grid.axis;

import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * From time to pixels and back.
 *
 * <p>Distance is time that passes; labels are the wall clock. So on the night when the clock goes
 * back the same hour stands there twice, and on the other night one is not there.
 */
public record TimeAxis(TimeRange hours, SiteZone zone, double pixelsPerMinute) {
    private static final double MILLIS_PER_MINUTE = Duration.ofMinutes(1).toMillis();

    /** Five-minute lines closer than this would be a grey field. */
    private static final double CLOSEST_LINES = 8;

    /** A line across the grid. */
    public record Line(double y, LocalTime wallClock, Weight weight) {}

    public enum Weight {
        HOUR,
        QUARTER,
        FIVE_MINUTES
    }

    /** On whole pixels, so that lines are sharp and cards meet them. */
    public double y(Instant instant) {
        return Math.rint(exactY(instant));
    }

    public double height() {
        return y(hours.end());
    }

    /** The five minutes under a point, never outside the hours of the grid. */
    public Instant at(double y) {
        long millis = Math.round(y / pixelsPerMinute * MILLIS_PER_MINUTE);
        var time = FiveMinutes.floor(hours.start().plusMillis(millis));
        var last = FiveMinutes.floor(hours.end().minusMillis(1));
        if (time.isBefore(hours.start())) {
            return FiveMinutes.ceil(hours.start());
        }
        return time.isAfter(last) ? last : time;
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        boolean fine = pixelsPerMinute * FiveMinutes.STEP.toMinutes() >= CLOSEST_LINES;
        for (var time = FiveMinutes.ceil(hours.start());
                !time.isAfter(hours.end());
                time = time.plus(FiveMinutes.STEP)) {
            var wallClock = zone.time(time);
            var weight = weight(wallClock);
            if (fine || weight != Weight.FIVE_MINUTES) {
                lines.add(new Line(y(time), wallClock, weight));
            }
        }
        return lines;
    }

    private double exactY(Instant instant) {
        return Duration.between(hours.start(), instant).toMillis()
                / MILLIS_PER_MINUTE
                * pixelsPerMinute;
    }

    private static Weight weight(LocalTime wallClock) {
        if (wallClock.getMinute() == 0) {
            return Weight.HOUR;
        }
        return wallClock.getMinute() % 15 == 0 ? Weight.QUARTER : Weight.FIVE_MINUTES;
    }
}
