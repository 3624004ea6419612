package clinic.docket.ui.calendar.page;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.day.DoctorDay;
import java.util.List;
import java.util.stream.Stream;

/** Booked time over the time in which patients could be seen, in minutes. */
public record Load(long booked, long open) {
    public static final Load NONE = new Load(0, 0);

    /** Of a doctor's day; cancelled visits take no time. */
    public static Load of(DoctorDay doctor) {
        var away = doctor.absences().stream().map(Absence::range);
        var paused = doctor.pauses().stream().map(DoctorDay.Pause::range);
        var notWorking = Ranges.union(Stream.concat(away, paused).toList());
        var booked = doctor.visits().stream().filter(Load::takesPart).map(DayVisit::range).toList();
        return new Load(minutes(booked), minutes(Ranges.without(doctor.working(), notWorking)));
    }

    public Load plus(Load other) {
        return new Load(booked + other.booked, open + other.open);
    }

    /** From 0 to 1; 0 where there is no time at all. */
    public double share() {
        return open == 0 ? 0 : Math.min(1, (double) booked / open);
    }

    static boolean takesPart(DayVisit visit) {
        return visit.status() != AppointmentStatus.CANCELLED
                && visit.status() != AppointmentStatus.ENTERED_IN_ERROR;
    }

    private static long minutes(List<TimeRange> ranges) {
        return ranges.stream().mapToLong(each -> each.length().toMinutes()).sum();
    }
}
