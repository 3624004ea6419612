package clinic.docket.store.row.appointment;

import static clinic.docket.domain.appointment.AppointmentStatus.ARRIVED;
import static clinic.docket.domain.appointment.AppointmentStatus.BOOKED;
import static clinic.docket.domain.appointment.AppointmentStatus.CANCELLED;
import static clinic.docket.domain.appointment.AppointmentStatus.CHECKED_IN;
import static clinic.docket.domain.appointment.AppointmentStatus.CONFIRMED;
import static clinic.docket.domain.appointment.AppointmentStatus.ENTERED_IN_ERROR;
import static clinic.docket.domain.appointment.AppointmentStatus.FULFILLED;
import static clinic.docket.domain.appointment.AppointmentStatus.IN_PROGRESS;
import static clinic.docket.domain.appointment.AppointmentStatus.NO_SHOW;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StepTimes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One time stamp per status, null while the visit has not passed through it; and the call. */
@Embeddable
public class StepColumns {
    @Column(name = "booked_at")
    @Nullable Instant bookedAt;

    @Column(name = "confirmed_at")
    @Nullable Instant confirmedAt;

    @Column(name = "arrived_at")
    @Nullable Instant arrivedAt;

    @Column(name = "checked_in_at")
    @Nullable Instant checkedInAt;

    @Column(name = "in_progress_at")
    @Nullable Instant inProgressAt;

    @Column(name = "called_at")
    @Nullable Instant calledAt;

    @Column(name = "fulfilled_at")
    @Nullable Instant fulfilledAt;

    @Column(name = "no_show_at")
    @Nullable Instant noShowAt;

    @Column(name = "cancelled_at")
    @Nullable Instant cancelledAt;

    @Column(name = "entered_in_error_at")
    @Nullable Instant enteredInErrorAt;

    protected StepColumns() {}

    static StepColumns of(StepTimes steps) {
        var columns = new StepColumns();
        columns.bookedAt = steps.at(BOOKED).orElse(null);
        columns.confirmedAt = steps.at(CONFIRMED).orElse(null);
        columns.arrivedAt = steps.at(ARRIVED).orElse(null);
        columns.checkedInAt = steps.at(CHECKED_IN).orElse(null);
        columns.inProgressAt = steps.at(IN_PROGRESS).orElse(null);
        columns.calledAt = steps.called().orElse(null);
        columns.fulfilledAt = steps.at(FULFILLED).orElse(null);
        columns.noShowAt = steps.at(NO_SHOW).orElse(null);
        columns.cancelledAt = steps.at(CANCELLED).orElse(null);
        columns.enteredInErrorAt = steps.at(ENTERED_IN_ERROR).orElse(null);
        return columns;
    }

    StepTimes toSteps() {
        var times = new EnumMap<AppointmentStatus, Instant>(AppointmentStatus.class);
        put(times, BOOKED, bookedAt);
        put(times, CONFIRMED, confirmedAt);
        put(times, ARRIVED, arrivedAt);
        put(times, CHECKED_IN, checkedInAt);
        put(times, IN_PROGRESS, inProgressAt);
        put(times, FULFILLED, fulfilledAt);
        put(times, NO_SHOW, noShowAt);
        put(times, CANCELLED, cancelledAt);
        put(times, ENTERED_IN_ERROR, enteredInErrorAt);
        return new StepTimes(times, Optional.ofNullable(calledAt));
    }

    private static void put(
            Map<AppointmentStatus, Instant> times, AppointmentStatus status, @Nullable Instant at) {
        if (at != null) {
            times.put(status, at);
        }
    }
}
