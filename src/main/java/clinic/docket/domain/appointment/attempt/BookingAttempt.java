package clinic.docket.domain.appointment.attempt;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.slot.SlotSearch;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wish to book, hold or move a visit, with all that is known when it is made. {@code occupancy}
 * leaves out the hold that is being turned into the visit, and the visit that is being moved; it is
 * that of the lane in which the visit is wanted.
 */
public record BookingAttempt(
        Practitioner practitioner,
        VisitType visitType,
        Slot slot,
        Instant now,
        Timetable timetable,
        Occupancy occupancy,
        BookingTerms terms,
        BookingConditions conditions) {
    public BookingAttempt {
        if (!slot.practitioner().equals(practitioner.id())
                || !slot.site().equals(timetable.site().id())) {
            throw new IllegalArgumentException("Slot, doctor and timetable belong together");
        }
    }

    public TimeRange range() {
        return slot.range();
    }

    /** The time that the visit would occupy: its slot and the buffers of its type. */
    public TimeRange occupied() {
        return visitType.occupied(slot.range());
    }

    public SiteZone zone() {
        return timetable.site().zone();
    }

    public LocalDate date() {
        return zone().date(range().start());
    }

    /** The dates the visit touches: mostly one, two when it runs over midnight. */
    public List<LocalDate> dates() {
        LocalDate last = zone().date(range().end().minusNanos(1));
        return date().datesUntil(last.plusDays(1)).toList();
    }

    /** When a weekly period takes place on the dates of the visit. */
    public Stream<TimeRange> rangesOf(WeeklyPeriod period) {
        return dates().stream()
                .filter(period::holdsOn)
                .flatMap(date -> period.on(date, zone()).stream());
    }

    /** The earliest start that the policy allows for a visit that comes in this way. */
    public Instant earliest() {
        return now.plus(conditions.policy().notice(terms.source()));
    }

    /** The same wish for another room. */
    public BookingAttempt in(Optional<RoomId> room) {
        return new BookingAttempt(
                practitioner,
                visitType,
                new Slot(slot.practitioner(), slot.site(), room, slot.range()),
                now,
                timetable,
                occupancy,
                terms,
                conditions);
    }

    /** The search that would have found the slot. */
    public SlotSearch search() {
        return SlotSearch.of(
                List.of(practitioner.id()),
                visitType,
                earliest(),
                date(),
                date(),
                Integer.MAX_VALUE);
    }
}
