package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.BookingRefusal.PatientBusy;
import clinic.docket.domain.appointment.BookingRefusal.PatientSameDay;
import clinic.docket.domain.appointment.attempt.OtherVisit;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.SiteZone;
import java.util.List;
import java.util.stream.Stream;

/**
 * Warns when the patient is somewhere else at that time, or comes to the same site on that day
 * anyway. Both may be meant, so neither is a ban; buffers do not count, they are not the patient's
 * time.
 */
public final class PatientElsewhere {
    private PatientElsewhere() {}

    /** At most one warning of each kind: the first other visit by start. */
    public static List<BookingWarning> check(Slot slot, SiteZone zone, List<OtherVisit> others) {
        var date = zone.date(slot.range().start());
        var busy =
                others.stream()
                        .filter(other -> other.range().overlaps(slot.range()))
                        .<BookingWarning>map(PatientElsewhere::busy)
                        .findFirst();
        var sameDay =
                others.stream()
                        .filter(other -> !other.range().overlaps(slot.range()))
                        .filter(other -> other.site().equals(slot.site()))
                        .filter(other -> zone.date(other.range().start()).equals(date))
                        .<BookingWarning>map(PatientElsewhere::sameDay)
                        .findFirst();
        return Stream.concat(busy.stream(), sameDay.stream()).toList();
    }

    private static PatientBusy busy(OtherVisit other) {
        return new PatientBusy(other.range().start(), other.range().end(), other.doctor());
    }

    private static PatientSameDay sameDay(OtherVisit other) {
        return new PatientSameDay(other.range().start(), other.doctor());
    }
}
