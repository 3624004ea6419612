package clinic.docket.domain.encounter;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A doctor's own day at a site.
 *
 * @param roomName empty when the doctor has no room on this day
 * @param late how late the doctor runs; zero when on time
 * @param visits by start, without those that were cancelled
 */
public record OwnDay(LocalDate date, String roomName, Duration late, List<OwnVisit> visits) {
    public OwnDay {
        visits = List.copyOf(visits);
    }

    public Optional<OwnVisit> visit(AppointmentId id) {
        return visits.stream().filter(each -> each.visit().id().equals(id)).findFirst();
    }

    /** Who is with the doctor; of several the one who came in last. */
    public Optional<OwnVisit> present() {
        return in(AppointmentStatus.IN_PROGRESS)
                .max(
                        Comparator.comparing(each ->
                                each.steps()
                                        .at(AppointmentStatus.IN_PROGRESS)
                                        .orElse(Instant.MIN)));
    }

    /**
     * Who is to be called: the first of those who are ready, or else of those who are here and have
     * something open at the desk.
     */
    public Optional<OwnVisit> next() {
        return in(AppointmentStatus.CHECKED_IN)
                .findFirst()
                .or(() -> in(AppointmentStatus.ARRIVED).findFirst());
    }

    /** When the last visit that takes place will be over, as late as the doctor runs now. */
    public Optional<Instant> ends() {
        return visits.stream()
                .filter(each -> each.visit().status().blocksTime())
                .filter(each -> each.visit().status() != AppointmentStatus.FULFILLED)
                .map(each -> each.visit().range().end().plus(late))
                .max(Comparator.naturalOrder());
    }

    public int done() {
        return count(status -> status == AppointmentStatus.FULFILLED);
    }

    /** In the building: waiting, or with the doctor. */
    public int here() {
        return count(status -> status.isWaiting() || status == AppointmentStatus.IN_PROGRESS);
    }

    public int toCome() {
        return count(AppointmentStatus::isMovable);
    }

    private int count(Predicate<AppointmentStatus> which) {
        return Math.toIntExact(
                visits.stream().map(each -> each.visit().status()).filter(which).count());
    }

    private Stream<OwnVisit> in(AppointmentStatus status) {
        return visits.stream().filter(each -> each.visit().status() == status);
    }
}
