package clinic.docket.app.bench;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.schedule.slot.SlotSearch;
import clinic.docket.domain.schedule.slot.SlotStarts;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of working hours and bookings for counting free slots. Every doctor works every day from
 * {@code open} to {@code close}; {@code booked[doctor][day]} lists taken quarter hours, counted
 * from opening.
 *
 * @param slot the length of a visit in minutes
 * @param close 24:00 is the end of the day
 */
record SlotWorkload(
        String zone,
        LocalDate start,
        int days,
        int providers,
        String open,
        String close,
        int slot,
        List<List<List<Integer>>> booked) {
    private static final int QUARTER_MINUTES = 15;

    SlotWorkload {
        booked = List.copyOf(booked);
        Stream.of(zone, start, open, close).forEach(Objects::requireNonNull);
    }

    /** Other fields of the file, such as expected counts, are not read. */
    static SlotWorkload read(Path file) {
        return JsonMapper.builder().build().readValue(file.toFile(), SlotWorkload.class);
    }

    SlotSearch search(SlotStarts starts) {
        return new SlotSearch(
                IntStream.range(0, providers).mapToObj(SlotWorkload::doctor).toList(),
                length(),
                Duration.ZERO,
                Duration.ZERO,
                false,
                siteZone().startOfDay(start),
                start,
                start.plusDays(days - 1L),
                DayPart.ANY,
                starts,
                Integer.MAX_VALUE);
    }

    Duration length() {
        return Duration.ofMinutes(slot);
    }

    Timetable timetable() {
        var site = new Site(new SiteId(new UUID(0, 0)), "", siteZone(), 0);
        List<WorkingHours> hours = new ArrayList<>();
        for (int doctor = 0; doctor < providers; doctor++) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                var period =
                        new WeeklyPeriod(
                                weekday,
                                time(open),
                                time(close),
                                WeekParity.EVERY,
                                start,
                                Optional.empty());
                hours.add(
                        new WorkingHours(
                                new UUID(doctor, weekday.getValue()),
                                doctor(doctor),
                                site.id(),
                                Optional.empty(),
                                period,
                                0));
            }
        }
        return new Timetable(site, hours, List.of(), List.of(), List.of());
    }

    Occupancy occupancy() {
        List<Occupied> occupied = new ArrayList<>();
        for (int doctor = 0; doctor < booked.size(); doctor++) {
            List<List<Integer>> ofDoctor = booked.get(doctor);
            for (int day = 0; day < ofDoctor.size(); day++) {
                for (int quarter : ofDoctor.get(day)) {
                    addQuarter(occupied, doctor, start.plusDays(day), quarter);
                }
            }
        }
        return Occupancy.of(occupied);
    }

    /** A quarter hour by the wall clock; nothing when the clock skips it. */
    private void addQuarter(List<Occupied> occupied, int doctor, LocalDate date, int quarter) {
        LocalTime from = time(open).plusMinutes((long) QUARTER_MINUTES * quarter);
        Instant begin = siteZone().instant(date, from);
        Instant end = siteZone().endInstant(date, from.plusMinutes(QUARTER_MINUTES));
        if (begin.isBefore(end)) {
            occupied.add(new Occupied(doctor(doctor).value(), new TimeRange(begin, end)));
        }
    }

    private SiteZone siteZone() {
        return SiteZone.of(zone);
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    private static PractitionerId doctor(int number) {
        return new PractitionerId(new UUID(1, number));
    }
}
