package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is looked for. No slot starts before {@code notBefore}; dates are the site's, both included.
 *
 * @param practitioners whose schedules; their order breaks ties between equal starts
 * @param limit at most this many slots
 */
public record SlotSearch(
        List<PractitionerId> practitioners,
        Duration length,
        Duration bufferBefore,
        Duration bufferAfter,
        boolean needsRoom,
        Instant notBefore,
        LocalDate firstDay,
        LocalDate lastDay,
        DayPart dayPart,
        SlotStarts starts,
        int limit) {
    public SlotSearch {
        practitioners = List.copyOf(practitioners);
        if (!length.isPositive() || length.compareTo(VisitType.LONGEST) > 0) {
            throw new IllegalArgumentException("A slot is as long as a visit can be");
        }
        if (bufferBefore.isNegative() || bufferAfter.isNegative()) {
            throw new IllegalArgumentException("A buffer is never negative");
        }
    }

    public static SlotSearch of(
            List<PractitionerId> practitioners,
            VisitType type,
            Instant notBefore,
            LocalDate firstDay,
            LocalDate lastDay,
            int limit) {
        return new SlotSearch(
                practitioners,
                type.length(),
                type.bufferBefore(),
                type.bufferAfter(),
                type.needsRoom(),
                notBefore,
                firstDay,
                lastDay,
                DayPart.ANY,
                new SlotStarts.FromGap(type.length()),
                limit);
    }
}
