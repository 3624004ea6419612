package clinic.docket.app.storm;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.setup.ClinicLayout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Three doctors who share two rooms, every day from 8 to 18: the third works in the first room
 * until 13 and then in the second. Beside the normal lane there is one for overbooking. The ids are
 * always the same.
 */
final class StormClinic {
    /** The mark of a database that a storm made; with the demo flag, which no real clinic has. */
    static final String NAME = "Docket storm (scratch)";

    static final String LOGIN = "storm";
    static final LocalTime OPENS = LocalTime.of(8, 0);
    static final LocalTime CLOSES = LocalTime.of(18, 0);
    static final Site SITE = new Site(new SiteId(id(1)), "Storm", SiteZone.of("Europe/Berlin"), 0);
    static final List<PractitionerId> DOCTORS =
            IntStream.rangeClosed(1, 3).mapToObj(n -> new PractitionerId(id(10 + n))).toList();
    static final List<VisitType> TYPES = List.of(type(1, 15, 0), type(2, 25, 5), type(3, 45, 10));

    static final int LANE = 1;

    private static final int MOST_IN_LANE = 8;
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final List<RoomId> ROOMS = List.of(new RoomId(id(21)), new RoomId(id(22)));
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final String CURRENCY = "EUR";

    private StormClinic() {}

    /** Where this doctor works at this time of the day. */
    static RoomId room(int doctor, LocalTime time) {
        boolean first = doctor == 0 || (doctor == 2 && time.isBefore(NOON));
        return ROOMS.get(first ? 0 : 1);
    }

    static ClinicLayout layout(String password) {
        return new ClinicLayout(
                NAME,
                CURRENCY,
                new Timetable(SITE, hours(), List.of(), List.of(), List.of()),
                IntStream.range(0, DOCTORS.size()).mapToObj(StormClinic::doctor).toList(),
                ROOMS.stream().map(room -> room(room)).toList(),
                TYPES,
                List.of(
                        new NewUser(
                                LOGIN, "Storm", Role.ADMINISTRATOR, Optional.empty(), password)));
    }

    static OverbookLane lane() {
        return new OverbookLane(id(41), SITE.id(), LANE, "Extra", MOST_IN_LANE, true, 0);
    }

    private static List<WorkingHours> hours() {
        var hours = new ArrayList<WorkingHours>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.add(hours(0, day, OPENS, CLOSES));
            hours.add(hours(1, day, OPENS, CLOSES));
            hours.add(hours(2, day, OPENS, NOON));
            hours.add(hours(2, day, NOON, CLOSES));
        }
        return hours;
    }

    private static WorkingHours hours(int doctor, DayOfWeek day, LocalTime from, LocalTime until) {
        return new WorkingHours(
                id(1_000 + doctor * 100 + day.getValue() * 10 + from.getHour() % 10),
                DOCTORS.get(doctor),
                SITE.id(),
                Optional.of(room(doctor, from)),
                new WeeklyPeriod(day, from, until, WeekParity.EVERY, SINCE, Optional.empty()),
                0);
    }

    private static Practitioner doctor(int number) {
        return new Practitioner(
                DOCTORS.get(number), "Dr. " + (number + 1), "", number + 1, true, number, 0);
    }

    private static Room room(RoomId id) {
        return new Room(id, SITE.id(), "Room " + (ROOMS.indexOf(id) + 1), true, 0);
    }

    private static VisitType type(int number, int minutes, int bufferAfter) {
        return new VisitType(
                new VisitTypeId(id(30 + number)),
                minutes + " min",
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                Duration.ofMinutes(bufferAfter),
                number,
                Money.of(0, CURRENCY),
                VisitMode.IN_PERSON,
                true,
                number,
                0);
    }

    private static UUID id(int number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
