package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of a weekly period, shared by hours and breaks. Monday is 1. */
@Embeddable
public class WeeklyColumns {
    @Column(nullable = false)
    int weekday;

    @Column(nullable = false)
    LocalTime starts;

    @Column(nullable = false)
    LocalTime ends;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    WeekParity parity;

    @Column(name = "valid_from", nullable = false)
    LocalDate validFrom;

    @Column(name = "valid_until")
    @Nullable LocalDate validUntil;

    protected WeeklyColumns() {}

    static WeeklyColumns of(WeeklyPeriod period) {
        var columns = new WeeklyColumns();
        columns.weekday = period.weekday().getValue();
        columns.starts = period.from();
        columns.ends = period.until();
        columns.parity = period.parity();
        columns.validFrom = period.validFrom();
        columns.validUntil = period.validUntil().orElse(null);
        return columns;
    }

    WeeklyPeriod toPeriod() {
        return new WeeklyPeriod(
                DayOfWeek.of(weekday),
                starts,
                ends,
                parity,
                validFrom,
                Optional.ofNullable(validUntil));
    }
}
