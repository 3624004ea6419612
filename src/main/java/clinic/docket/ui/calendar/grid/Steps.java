package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the arrow keys and Tab lead from the chosen visit. */
record Steps<K>(GridDay<K> day, Optional<AppointmentId> chosen, Instant now) {

    /** The next visit of the column, or of the day so far none is chosen; stays at the last one. */
    Optional<AppointmentId> down() {
        return vertically(1);
    }

    Optional<AppointmentId> up() {
        return vertically(-1);
    }

    /** The visit of the next column with visits that is nearest in time; empty after the last. */
    Optional<AppointmentId> nextColumn() {
        return sideways(1);
    }

    Optional<AppointmentId> previousColumn() {
        return sideways(-1);
    }

    private Optional<AppointmentId> vertically(int step) {
        var column = column();
        if (column < 0) {
            return first();
        }
        var visits = day.columns().get(column).visits();
        int next = index(visits) + step;
        return Optional.of(visits.get(Math.clamp(next, 0, visits.size() - 1)).id());
    }

    private Optional<AppointmentId> sideways(int step) {
        int from = column();
        if (from < 0) {
            return first();
        }
        var start = onAxis(from, day.visit(chosen.orElseThrow()).orElseThrow());
        for (int i = from + step; i >= 0 && i < day.columns().size(); i += step) {
            var nearest = nearest(i, start);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /**
     * What the desk most likely wants: the visit nearest to now in the first column with visits,
     * rather in one of today.
     */
    private Optional<AppointmentId> first() {
        var today = day.zone().date(now);
        var time = day.axisDay(today).onAxis(now);
        return IntStream.range(0, day.columns().size())
                .boxed()
                .sorted(Comparator.comparing(i -> !day.columns().get(i).date().equals(today)))
                .flatMap(i -> nearest(i, time).stream())
                .findFirst();
    }

    private Optional<AppointmentId> nearest(int column, Instant onAxis) {
        return day.columns().get(column).visits().stream()
                .min(
                        Comparator.comparing(
                                visit -> Duration.between(onAxis(column, visit), onAxis).abs()))
                .map(GridVisit::id);
    }

    /** On different days the same time of the clock is near. */
    private Instant onAxis(int column, GridVisit visit) {
        return day.axisDay(day.columns().get(column).date()).onAxis(visit.range().start());
    }

    /** -1 when no visit of this day is chosen. */
    private int column() {
        for (int i = 0; i < day.columns().size(); i++) {
            if (index(day.columns().get(i).visits()) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int index(List<GridVisit> visits) {
        for (int i = 0; i < visits.size(); i++) {
            if (chosen.equals(Optional.of(visits.get(i).id()))) {
                return i;
            }
        }
        return -1;
    }
}
