package clinic.docket.domain.schedule;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.text.TypedText;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;

/**
 * A kind of visit: its length and the buffers kept free before and after it, all in multiples of
 * five minutes. Buffers keep other visits away; they may reach into a break or past closing time.
 */
public record VisitType(
        VisitTypeId id,
        String name,
        Duration length,
        Duration bufferBefore,
        Duration bufferAfter,
        int colour,
        Money price,
        VisitMode mode,
        boolean active,
        int sortOrder,
        long version) {
    public static final Duration LONGEST = Duration.ofHours(12);
    public static final Duration LONGEST_BUFFER = Duration.ofHours(6);

    public VisitType {
        name = TypedText.line(name);
        if (!length.isPositive()
                || length.compareTo(LONGEST) > 0
                || !FiveMinutes.isOnGrid(length)) {
            throw new IllegalArgumentException("A visit lasts a positive multiple of five minutes");
        }
        if (bufferBefore.isNegative()
                || bufferAfter.isNegative()
                || !FiveMinutes.isOnGrid(bufferBefore)
                || !FiveMinutes.isOnGrid(bufferAfter)) {
            throw new IllegalArgumentException("A buffer is a multiple of five minutes, or none");
        }
    }

    /** What a visit at {@code range} keeps taken: itself and the buffers round it. */
    public TimeRange occupied(TimeRange range) {
        return new TimeRange(range.start().minus(bufferBefore), range.end().plus(bufferAfter));
    }

    /**
     * As a visit that is there already has it: offered whatever was decided since, of this length,
     * and with the buffers that the visit was booked with.
     */
    public VisitType asBooked(TimeRange visit, TimeRange occupied, Duration newLength) {
        return new VisitType(
                id,
                name,
                newLength,
                Duration.between(occupied.start(), visit.start()),
                Duration.between(visit.end(), occupied.end()),
                colour,
                price,
                mode,
                true,
                sortOrder,
                version);
    }

    public boolean needsRoom() {
        return mode == VisitMode.IN_PERSON;
    }
}
