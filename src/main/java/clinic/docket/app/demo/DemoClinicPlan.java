package clinic.docket.app.demo;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The demo clinic's site, doctors, rooms, visit types and timetable, with ids from the seed. */
final class DemoClinicPlan {
    static final String NAME = "Riverside Clinic";
    static final String CURRENCY = "EUR";
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final Duration LUNCH = Duration.ofHours(1);

    record DoctorPlan(
            int index, Practitioner practitioner, Room room, DemoStaff.Doctor staff) {}

    private final Site site;
    private final List<DoctorPlan> doctors = new ArrayList<>();
    private final Map<String, VisitType> types;
    private final Map<String, DemoVisitTypes.Kind> kinds =
            DemoVisitTypes.ALL.stream()
                    .collect(Collectors.toMap(DemoVisitTypes.Kind::name, Function.identity()));
    private final Timetable timetable;

    /** The day of {@code today} is a working day in every week, so that the desk is never empty. */
    DemoClinicPlan(DemoRandom random, LocalDate today, SiteZone zone) {
        Ids ids =
                new Ids(
                        InstantSource.fixed(zone.startOfDay(today.minusYears(6))),
                        random.of("clinic", 0));
        site = new Site(new SiteId(ids.next()), NAME, zone, 0);
        for (DemoStaff.Doctor staff : DemoStaff.DOCTORS) {
            doctors.add(doctor(ids, staff, doctors.size()));
        }
        types = types(ids);
        timetable = timetable(ids, today);
    }

    private DoctorPlan doctor(Ids ids, DemoStaff.Doctor staff, int index) {
        var id = new PractitionerId(ids.next());
        var practitioner =
                new Practitioner(id, staff.name(), staff.speciality(), index + 1, true, index + 1, 0);
        var room = new Room(new RoomId(ids.next()), site.id(), staff.room(), true, 0);
        return new DoctorPlan(index, practitioner, room, staff);
    }

    private static Map<String, VisitType> types(Ids ids) {
        return DemoVisitTypes.ALL.stream()
                .map(kind -> type(ids, kind))
                .collect(Collectors.toMap(VisitType::name, Function.identity()));
    }

    private static VisitType type(Ids ids, DemoVisitTypes.Kind kind) {
        int order = DemoVisitTypes.ALL.indexOf(kind);
        return new VisitType(
                new VisitTypeId(ids.next()),
                kind.name(),
                Duration.ofMinutes(kind.minutes()),
                Duration.ZERO,
                Duration.ofMinutes(kind.bufferAfter()),
                order % 12 + 1,
                Money.of(kind.priceMinorUnits(), CURRENCY),
                kind.mode(),
                true,
                order + 1,
                0);
    }

    private Timetable timetable(Ids ids, LocalDate today) {
        Set<DayOfWeek> weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        weekdays.add(today.getDayOfWeek());
        LocalDate since = LocalDate.of(1990, 1, 1);
        var hours = new ArrayList<WorkingHours>();
        var breaks = new ArrayList<ScheduleBreak>();
        for (DoctorPlan doctor : doctors) {
            for (DayOfWeek weekday : weekdays) {
                hours.add(hours(ids, doctor, weekday, since));
                breaks.add(lunch(ids, doctor, weekday, since));
            }
        }
        return new Timetable(site, hours, breaks, absences(ids, today), List.of());
    }

    private WorkingHours hours(Ids ids, DoctorPlan doctor, DayOfWeek weekday, LocalDate since) {
        return new WorkingHours(
                ids.next(),
                doctor.practitioner().id(),
                site.id(),
                Optional.of(doctor.room().id()),
                period(weekday, OPENS, CLOSES, since),
                0);
    }

    private ScheduleBreak lunch(Ids ids, DoctorPlan doctor, DayOfWeek weekday, LocalDate since) {
        var staff = doctor.staff();
        LocalTime from = LocalTime.of(staff.lunchHour(), staff.lunchMinute());
        return new ScheduleBreak(
                ids.next(),
                doctor.practitioner().id(),
                site.id(),
                "Lunch",
                period(weekday, from, from.plus(LUNCH), since),
                0);
    }

    private static WeeklyPeriod period(
            DayOfWeek weekday, LocalTime from, LocalTime until, LocalDate since) {
        return new WeeklyPeriod(weekday, from, until, WeekParity.EVERY, since, Optional.empty());
    }

    /** One doctor trains this afternoon, another is on leave the week after next. */
    private List<Absence> absences(Ids ids, LocalDate today) {
        PractitionerId trains = doctors.getLast().practitioner().id();
        PractitionerId travels = doctors.get(2).practitioner().id();
        SiteZone zone = site.zone();
        LocalDate monday = today.plusWeeks(2).with(DayOfWeek.MONDAY);
        return List.of(
                new Absence(
                        ids.next(),
                        trains,
                        new TimeRange(
                                zone.instant(today, LocalTime.of(13, 30)),
                                zone.instant(today, CLOSES)),
                        AbsenceKind.TRAINING,
                        "training",
                        0),
                new Absence(
                        ids.next(),
                        travels,
                        new TimeRange(zone.startOfDay(monday), zone.startOfDay(monday.plusDays(7))),
                        AbsenceKind.LEAVE,
                        "leave",
                        0));
    }

    Site site() {
        return site;
    }

    Timetable timetable() {
        return timetable;
    }

    List<DoctorPlan> doctors() {
        return doctors;
    }

    /** In the order in which the desk lists them. */
    List<VisitType> visitTypes() {
        return DemoVisitTypes.ALL.stream().map(kind -> type(kind.name())).toList();
    }

    VisitType anyTypeOf(DoctorPlan doctor, SplittableRandom dice) {
        List<DemoStaff.Offer> offers = doctor.staff().offers();
        int ticket = dice.nextInt(offers.stream().mapToInt(DemoStaff.Offer::weight).sum());
        for (DemoStaff.Offer offer : offers) {
            ticket -= offer.weight();
            if (ticket < 0) {
                return type(offer.type());
            }
        }
        throw new IllegalStateException("The weights of " + doctor.practitioner().displayName());
    }

    List<String> reasons(VisitType type) {
        return kind(type.name()).reasons();
    }

    private VisitType type(String name) {
        return Optional.ofNullable(types.get(name)).orElseThrow();
    }

    private DemoVisitTypes.Kind kind(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseThrow();
    }
}
