package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.calendar.grid.axis.AxisDay;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the grid draws at one time: columns of one day, or of several days on one axis.
 *
 * @param date the day whose clock the axis shows
 * @param hours from the upper to the lower edge of the grid, on that day
 */
public record GridDay<K>(
        SiteZone zone, LocalDate date, TimeRange hours, List<GridColumn<K>> columns) {
    public GridDay {
        columns = List.copyOf(columns);
    }

    AxisDay axisDay(LocalDate day) {
        return AxisDay.of(zone, date, day);
    }

    /**
     * A visit that is carried over the grid; its card stays where it is, pale.
     *
     * @param ghost the visit as it would be there
     * @param isLegal whether it may be put down there
     * @param lit where it may lie, by column
     */
    public record Carried<K>(
            GridVisit ghost, K column, boolean isLegal, Map<K, List<TimeRange>> lit) {
        public Carried {
            lit = Map.copyOf(lit);
        }
    }

    Optional<GridVisit> visit(AppointmentId id) {
        return columns.stream()
                .flatMap(column -> column.visits().stream())
                .filter(visit -> visit.id().equals(id))
                .findFirst();
    }
}
