package clinic.docket.domain.patient.record;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How often a patient came, did not come, and gave a visit back too late. */
public record Attendance(int came, int noShows, int lateCancels) {
    /** What is given back later than this before its start is hardly booked again. */
    public static final Duration LATE = Duration.ofHours(24);

    private static final Set<AppointmentStatus> HERE =
            EnumSet.of(
                    AppointmentStatus.ARRIVED,
                    AppointmentStatus.CHECKED_IN,
                    AppointmentStatus.IN_PROGRESS,
                    AppointmentStatus.FULFILLED);

    public static Attendance of(Collection<RecordVisit> visits) {
        return new Attendance(
                count(visits, HERE),
                count(visits, EnumSet.of(AppointmentStatus.NO_SHOW)),
                (int) visits.stream().filter(Attendance::isLateCancel).count());
    }

    private static int count(Collection<RecordVisit> visits, Set<AppointmentStatus> statuses) {
        return (int)
                visits.stream()
                        .filter(visit -> statuses.contains(visit.appointment().status()))
                        .count();
    }

    /** What the clinic cancels is not the patient's fault. */
    private static boolean isLateCancel(RecordVisit visit) {
        var appointment = visit.appointment();
        boolean byPatient =
                appointment.cancellation().map(Cancellation::by).stream()
                        .anyMatch(CancelledBy.PATIENT::equals);
        return appointment.status() == AppointmentStatus.CANCELLED
                && byPatient
                && visit.cancelledBefore().filter(each -> each.compareTo(LATE) >= 0).isEmpty();
    }
}
