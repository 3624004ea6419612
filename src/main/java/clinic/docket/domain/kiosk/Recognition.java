package clinic.docket.domain.kiosk;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.time.SiteZone;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whose visit it is, and what may be done with it now. Recognised is only somebody who is the only
 * one: two people of the same birthday whose names begin alike are told nothing at all.
 */
public record Recognition(ExpectedVisit visit, Standing standing, Instant opens) {

    /** How a visit stands, the one that the patient most likely came for first. */
    public enum Standing {
        OPEN,
        ALREADY_IN,
        TOO_EARLY,
        TOO_LATE,
        /** Nothing that a kiosk would speak of. */
        OVER
    }

    /**
     * The visit of the only person to whom the letters belong.
     *
     * @param visits those of the day at the kiosk's site whose patients have the birthday
     */
    public static Optional<Recognition> among(
            List<ExpectedVisit> visits, NameStart name, Instant now, SiteZone zone) {
        var own =
                visits.stream()
                        .filter(visit -> name.begins(visit.familyName()))
                        .map(visit -> of(visit, now, zone))
                        .filter(each -> each.standing() != Standing.OVER)
                        .toList();
        long people = own.stream().map(each -> each.visit().patient()).distinct().count();
        return people == 1
                ? own.stream()
                        .min(
                                Comparator.comparing(Recognition::standing)
                                        .thenComparing(each -> each.visit().range().start()))
                : Optional.empty();
    }

    private static Recognition of(ExpectedVisit visit, Instant now, SiteZone zone) {
        Instant start = visit.range().start();
        return new Recognition(
                visit,
                standingOf(visit.status(), start, now, zone),
                CheckInWindow.opens(start, zone));
    }

    private static Standing standingOf(
            AppointmentStatus status, Instant start, Instant now, SiteZone zone) {
        return switch (status) {
            case BOOKED, CONFIRMED ->
                    switch (CheckInWindow.moment(start, now, zone)) {
                        case TOO_EARLY -> Standing.TOO_EARLY;
                        case OPEN -> Standing.OPEN;
                        case TOO_LATE -> Standing.TOO_LATE;
                    };
            case ARRIVED, CHECKED_IN -> Standing.ALREADY_IN;
            case NO_SHOW -> Standing.TOO_LATE;
            case IN_PROGRESS, FULFILLED, CANCELLED, ENTERED_IN_ERROR -> Standing.OVER;
        };
    }

    /** The visit, or why it cannot be checked in now. */
    public Outcome<ExpectedVisit, KioskRefusal> offered() {
        return switch (standing) {
            case OPEN -> Outcome.done(visit);
            case ALREADY_IN -> Outcome.refused(new KioskRefusal.CheckedInAlready());
            case TOO_EARLY -> Outcome.refused(new KioskRefusal.CheckInTooEarly(opens));
            case TOO_LATE -> Outcome.refused(new KioskRefusal.CheckInTooLate());
            case OVER -> Outcome.refused(new KioskRefusal.NotRecognised());
        };
    }
}
