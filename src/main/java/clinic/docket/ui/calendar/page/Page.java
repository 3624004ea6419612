package clinic.docket.ui.calendar.page;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.MonthSheet;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page as it was read, and the same ready to be drawn.
 *
 * @param grid without columns on a month page
 */
public record Page(Wanted wanted, Read read, GridDay<ColumnKey> grid) {

    /**
     * What was read for a page.
     *
     * @param sheets of all its days and all doctors, also of those that are not shown; for a month
     *     of the marked day only
     * @param month on the month page
     */
    public record Read(List<DaySheet> sheets, Optional<MonthSheet> month) {
        public Read {
            sheets = List.copyOf(sheets);
        }

        /** For a page of days. */
        public static Read of(List<DaySheet> sheets) {
            return new Read(sheets, Optional.empty());
        }
    }

    public List<DaySheet> sheets() {
        return read.sheets();
    }

    public Optional<MonthSheet> month() {
        return read.month();
    }

    public Optional<DaySheet> sheet(LocalDate date) {
        return sheets().stream().filter(each -> each.date().equals(date)).findFirst();
    }

    public Optional<DayVisit> visit(AppointmentId id) {
        return sheets().stream()
                .flatMap(sheet -> sheet.doctors().stream())
                .flatMap(doctor -> doctor.visits().stream())
                .filter(visit -> visit.id().equals(id))
                .findFirst();
    }

    /** In the order of the columns. */
    public List<ColumnKey> columns() {
        return grid.columns().stream().map(each -> each.key()).toList();
    }
}
