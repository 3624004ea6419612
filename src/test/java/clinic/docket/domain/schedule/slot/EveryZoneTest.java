package clinic.docket.domain.schedule.slot;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every clock change of every zone from 2020 to 2040, with hours before, in, over and behind it:
 * the finder offers a start exactly where the wall clock shows the time of the hours.
 */
class EveryZoneTest {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2041-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final PractitionerId DOCTOR = new PractitionerId(new UUID(0, 1));
    private static final SiteId SITE = new SiteId(new UUID(0, 2));
    private static final UUID HOURS = new UUID(0, 3);
    private static final List<Hours> ALL_HOURS =
            List.of(
                    new Hours(LocalTime.of(1, 0), LocalTime.of(4, 0)),
                    new Hours(LocalTime.of(22, 30), LocalTime.MIDNIGHT),
                    new Hours(LocalTime.MIDNIGHT, LocalTime.of(2, 15)));

    private final SlotFinder finder = new SlotFinder();

    private record Hours(LocalTime from, LocalTime until) {}

    /** Zones that change in the same way at the same wall-clock time are one case. */
    private record Change(
            LocalDate day, LocalTime time, ZoneOffset before, ZoneOffset after, ZoneId zone) {
        static Change of(ZoneOffsetTransition transition, ZoneId zone) {
            var local = transition.getDateTimeBefore();
            return new Change(
                    local.toLocalDate(),
                    local.toLocalTime(),
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter(),
                    zone);
        }

        private Object key() {
            return List.of(day, time, before, after);
        }
    }

    @Test
    void offersExactlyTheTimesThatTheWallClockShows() {
        var changes = changes();
        for (Change change : changes) {
            for (int days = -1; days <= 1; days++) {
                LocalDate date = change.day().plusDays(days);
                for (Hours hours : ALL_HOURS) {
                    assertThat(offered(change.zone(), date, hours))
                            .as("%s, %s, %s", change, date, hours)
                            .isEqualTo(shown(change.zone(), date, hours));
                }
            }
        }
        assertThat(changes).hasSizeGreaterThan(300);
    }

    @Test
    void findsWhatTheWallClockAllowsInRandomClinicsToo() {
        var changes = changes();
        // The slow way takes its time: all of them only with docket.endurance.
        int stride = Boolean.getBoolean("docket.endurance") ? 1 : 60;
        for (int i = 0; i < changes.size(); i += stride) {
            var change = changes.get(i);
            var random = SlotCase.around(i, change.zone(), change.day());
            assertThat(finder.find(random.search(), random.timetable(), random.occupancy()))
                    .as("seed %d, %s: %s", i, change, random)
                    .containsExactlyElementsOf(new NaiveSlots(random).find());
        }
    }

    private static List<Change> changes() {
        Map<Object, Change> changes = new LinkedHashMap<>();
        for (String id : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
            var zone = ZoneId.of(id);
            var next = zone.getRules().nextTransition(FROM);
            while (next != null && next.getInstant().isBefore(UNTIL)) {
                var change = Change.of(next, zone);
                changes.putIfAbsent(change.key(), change);
                next = zone.getRules().nextTransition(next.getInstant());
            }
        }
        return List.copyOf(changes.values());
    }

    private List<Instant> offered(ZoneId zone, LocalDate date, Hours hours) {
        var site = new Site(SITE, "Site", new SiteZone(zone), 1);
        var weekly =
                new WeeklyPeriod(
                        date.getDayOfWeek(),
                        hours.from(),
                        hours.until(),
                        WeekParity.EVERY,
                        date,
                        Optional.empty());
        var working = new WorkingHours(HOURS, DOCTOR, SITE, Optional.empty(), weekly, 1);
        var timetable = new Timetable(site, List.of(working), List.of(), List.of(), List.of());
        var search =
                new SlotSearch(
                        List.of(DOCTOR),
                        STEP,
                        Duration.ZERO,
                        Duration.ZERO,
                        false,
                        Instant.EPOCH,
                        date,
                        date,
                        DayPart.ANY,
                        new SlotStarts.OnGrid(STEP),
                        Integer.MAX_VALUE);
        return finder.find(search, timetable, Occupancy.of(List.of())).stream()
                .map(slot -> slot.range().start())
                .toList();
    }

    /** Asks the clock every five minutes, from long before the day until long after it. */
    private static List<Instant> shown(ZoneId zone, LocalDate date, Hours hours) {
        var shown = new ArrayList<Instant>();
        boolean begun = false;
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        for (Instant moment = noon.minus(Duration.ofHours(40));
                moment.isBefore(noon.plus(Duration.ofHours(40)));
                moment = moment.plus(STEP)) {
            var local = moment.atZone(zone).toLocalDateTime();
            begun = begun || !local.isBefore(date.atTime(hours.from()));
            if (begun && isOver(local, date, hours)) {
                return shown;
            }
            var lastMinute = moment.plus(STEP).minusSeconds(60).atZone(zone).toLocalDateTime();
            if (begun && !isOver(lastMinute, date, hours)) {
                shown.add(moment);
            }
        }
        return shown;
    }

    private static boolean isOver(LocalDateTime time, LocalDate date, Hours hours) {
        return hours.until().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().isAfter(date)
                : !time.isBefore(date.atTime(hours.until()));
    }
}
