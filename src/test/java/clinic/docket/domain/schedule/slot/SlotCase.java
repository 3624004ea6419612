package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * A random clinic and a random question to it, the same for the same seed; days round awkward
 * dates.
 */
public record SlotCase(long seed, SlotSearch search, Timetable timetable, List<Occupied> occupied) {
    private static final int UNLIMITED = Integer.MAX_VALUE;

    /**
     * Zones with the first of a few days in which something happens to the calendar or the clock.
     */
    private record Start(String zone, String day) {}

    private static final List<Start> STARTS =
            List.of(
                    new Start("Europe/Berlin", "2027-03-27"),
                    new Start("Europe/Berlin", "2027-10-30"),
                    new Start("Europe/Berlin", "2026-12-30"),
                    new Start("Europe/Berlin", "2020-12-26"),
                    new Start("America/New_York", "2026-03-07"),
                    new Start("America/New_York", "2026-10-31"),
                    new Start("Australia/Lord_Howe", "2026-04-04"),
                    new Start("Australia/Lord_Howe", "2026-10-03"),
                    new Start("Pacific/Apia", "2011-12-28"),
                    new Start("Pacific/Apia", "2026-06-01"),
                    new Start("Asia/Kathmandu", "2026-02-27"),
                    new Start("America/Havana", "2026-10-31"),
                    new Start("Asia/Beirut", "2026-03-28"));

    public static SlotCase of(long seed) {
        return new Maker(seed, STARTS).make();
    }

    /** A random clinic in this zone, in the days round this one. */
    static SlotCase around(long seed, ZoneId zone, LocalDate day) {
        var start = new Start(zone.getId(), day.minusDays(1).toString());
        return new Maker(seed, List.of(start)).make();
    }

    public Occupancy occupancy() {
        return Occupancy.of(occupied);
    }

    public SlotSearch everyFiveMinutes() {
        return with(new SlotStarts.OnGrid(Duration.ofMinutes(5)), UNLIMITED);
    }

    public SlotSearch limited(int limit) {
        return with(search.starts(), limit);
    }

    public SiteZone zone() {
        return timetable.site().zone();
    }

    private SlotSearch with(SlotStarts starts, int limit) {
        return new SlotSearch(
                search.practitioners(),
                search.length(),
                search.bufferBefore(),
                search.bufferAfter(),
                search.needsRoom(),
                search.notBefore(),
                search.firstDay(),
                search.lastDay(),
                search.dayPart(),
                starts,
                limit);
    }

    private static final class Maker {
        private final long seed;
        private final Random random;
        private final SiteZone zone;
        private final LocalDate first;
        private final LocalDate last;
        private final Site site;
        private final List<PractitionerId> doctors = new ArrayList<>();
        private final List<RoomId> rooms = new ArrayList<>();

        Maker(long seed, List<Start> starts) {
            this.seed = seed;
            random = new Random(seed * 7919 + 13);
            Start start = pick(starts);
            zone = SiteZone.of(start.zone());
            first = LocalDate.parse(start.day());
            last = first.plusDays(1 + random.nextInt(3));
            site = new Site(new SiteId(id()), "Site", zone, 1);
            times(1 + random.nextInt(3), () -> doctors.add(new PractitionerId(id())));
            times(1 + random.nextInt(2), () -> rooms.add(new RoomId(id())));
        }

        SlotCase make() {
            List<WorkingHours> hours = new ArrayList<>();
            List<ScheduleBreak> breaks = new ArrayList<>();
            List<Absence> absences = new ArrayList<>();
            List<Holiday> holidays = new ArrayList<>();
            List<Occupied> occupied = new ArrayList<>();
            for (PractitionerId doctor : doctors) {
                times(4 + random.nextInt(8), () -> hours.add(hours(doctor)));
                times(random.nextInt(3), () -> breaks.add(pause(doctor)));
                times(random.nextInt(2), () -> absences.add(absence(doctor)));
                times(random.nextInt(8), () -> occupied.add(taken(doctor.value())));
            }
            rooms.forEach(
                    room -> times(random.nextInt(5), () -> occupied.add(taken(room.value()))));
            if (random.nextInt(4) == 0) {
                holidays.add(new Holiday(id(), site.id(), date(), "Holiday", 1));
            }
            return new SlotCase(
                    seed,
                    search(),
                    new Timetable(site, hours, breaks, absences, holidays),
                    occupied);
        }

        private SlotSearch search() {
            Duration step = minutes(5, 10, 15, 20, 30, 35, 60);
            return new SlotSearch(
                    doctors,
                    minutes(5, 10, 15, 30, 45, 90),
                    minutes(0, 0, 5, 10, 15),
                    minutes(0, 0, 5, 10, 30),
                    random.nextBoolean(),
                    random.nextBoolean()
                            ? zone.startOfDay(first.minusDays(1))
                            : moment().plusSeconds(random.nextInt(300)),
                    first,
                    last,
                    random.nextInt(3) == 0 ? pick(List.of(DayPart.values())) : DayPart.ANY,
                    random.nextBoolean()
                            ? new SlotStarts.OnGrid(step)
                            : new SlotStarts.FromGap(step),
                    UNLIMITED);
        }

        private WorkingHours hours(PractitionerId doctor) {
            Optional<RoomId> room =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(rooms));
            return new WorkingHours(id(), doctor, site.id(), room, period(), 1);
        }

        private ScheduleBreak pause(PractitionerId doctor) {
            return new ScheduleBreak(id(), doctor, site.id(), "Break", period(), 1);
        }

        private WeeklyPeriod period() {
            DayOfWeek weekday = date().getDayOfWeek();
            WeekParity parity =
                    random.nextInt(3) == 0 ? pick(List.of(WeekParity.values())) : WeekParity.EVERY;
            LocalDate from = random.nextInt(3) == 0 ? date() : first.minusDays(30);
            Optional<LocalDate> until =
                    random.nextInt(4) == 0 ? Optional.of(date()) : Optional.empty();
            return switch (random.nextInt(5)) {
                case 0 -> new WeeklyPeriod(weekday, at(1, 0), at(4, 0), parity, from, until);
                case 1 ->
                        new WeeklyPeriod(
                                weekday,
                                at(18 + random.nextInt(5), 30),
                                at(0, 0),
                                parity,
                                from,
                                until);
                case 2 ->
                        new WeeklyPeriod(
                                weekday,
                                at(0, 0),
                                at(1 + random.nextInt(6), 15),
                                parity,
                                from,
                                until);
                default -> {
                    int start = random.nextInt(280);
                    int end = start + 1 + random.nextInt(287 - start);
                    yield new WeeklyPeriod(
                            weekday,
                            LocalTime.MIN.plusMinutes(5L * start),
                            LocalTime.MIN.plusMinutes(5L * end),
                            parity,
                            from,
                            until);
                }
            };
        }

        private Absence absence(PractitionerId doctor) {
            TimeRange range = TimeRange.of(moment(), Duration.ofMinutes(5 + random.nextInt(900)));
            return new Absence(id(), doctor, range, AbsenceKind.LEAVE, "", 1);
        }

        private Occupied taken(UUID resource) {
            Instant start = moment().plusSeconds(random.nextInt(6) == 0 ? 60 : 0);
            return new Occupied(resource, TimeRange.of(start, minutes(5, 15, 30, 60, 180)));
        }

        /** Some five-minute moment in the days of the case. */
        private Instant moment() {
            long span =
                    Duration.between(zone.startOfDay(first), zone.startOfDay(last.plusDays(1)))
                            .toMinutes();
            return zone.startOfDay(first).plusSeconds(300 * random.nextLong(span / 5));
        }

        private LocalDate date() {
            return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 2));
        }

        private static LocalTime at(int hour, int minute) {
            return LocalTime.of(hour, minute);
        }

        private Duration minutes(int... choice) {
            return Duration.ofMinutes(choice[random.nextInt(choice.length)]);
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private static void times(int count, Runnable each) {
            for (int i = 0; i < count; i++) {
                each.run();
            }
        }
    }
}
