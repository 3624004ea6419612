package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.VisitType;

import clinic.docket.domain.schedule.PractitionerId;

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
