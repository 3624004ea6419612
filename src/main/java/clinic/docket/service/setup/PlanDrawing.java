package clinic.docket.service.setup;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.text.TypedText;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.NewUser;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a plan into records: every doctor gets the clinic's hours and break on each of its
 * weekdays, and a colour of their own as long as there are some left.
 */
public final class PlanDrawing {
    private static final int COLOURS = 12;

    private final InstantSource clock;
    private final Ids ids;

    public PlanDrawing(InstantSource clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Only for plans that passed the plan's rule. */
    ClinicLayout layout(ClinicPlan plan) {
        String name = TypedText.line(plan.clinicName());
        var site = new Site(new SiteId(ids.next()), name, new SiteZone(plan.zone()), 0);
        var rooms = rooms(plan, site);
        var doctors = doctors(plan);
        return new ClinicLayout(
                name,
                plan.currencyCode(),
                timetable(plan, site, doctors, rooms),
                doctors,
                List.copyOf(rooms.values()),
                visitTypes(plan),
                List.of(administrator(plan.administrator())));
    }

    /** By name; doctors who name the same room share it. */
    private Map<String, Room> rooms(ClinicPlan plan, Site site) {
        var rooms = new LinkedHashMap<String, Room>();
        for (var doctor : plan.doctors()) {
            String name = TypedText.line(doctor.room());
            if (!name.isEmpty()) {
                rooms.computeIfAbsent(
                        key(name), k -> new Room(new RoomId(ids.next()), site.id(), name, true, 0));
            }
        }
        return rooms;
    }

    private List<Practitioner> doctors(ClinicPlan plan) {
        var doctors = new ArrayList<Practitioner>();
        for (var doctor : plan.doctors()) {
            int order = doctors.size();
            doctors.add(
                    new Practitioner(
                            new PractitionerId(ids.next()),
                            doctor.displayName(),
                            doctor.speciality(),
                            order % COLOURS + 1,
                            true,
                            order,
                            0));
        }
        return doctors;
    }

    private List<VisitType> visitTypes(ClinicPlan plan) {
        var types = new ArrayList<VisitType>();
        for (var type : plan.visitTypes()) {
            int order = types.size();
            types.add(
                    new VisitType(
                            new VisitTypeId(ids.next()),
                            type.name(),
                            type.length(),
                            Duration.ZERO,
                            Duration.ZERO,
                            order % COLOURS + 1,
                            Money.of(0, plan.currencyCode()),
                            type.mode(),
                            true,
                            order,
                            0));
        }
        return types;
    }

    private Timetable timetable(
            ClinicPlan plan, Site site, List<Practitioner> doctors, Map<String, Room> rooms) {
        LocalDate today = site.zone().date(clock.instant());
        var hours = new ArrayList<WorkingHours>();
        var breaks = new ArrayList<ScheduleBreak>();
        for (int i = 0; i < doctors.size(); i++) {
            var doctor = doctors.get(i).id();
            var room =
                    Optional.ofNullable(
                                    rooms.get(key(TypedText.line(plan.doctors().get(i).room()))))
                            .map(Room::id);
            for (var weekday : plan.hours().weekdays()) {
                var open = period(weekday, plan.hours().from(), plan.hours().until(), today);
                hours.add(new WorkingHours(ids.next(), doctor, site.id(), room, open, 0));
                plan.hours()
                        .pause()
                        .map(pause -> pause(doctor, site, weekday, pause, today))
                        .ifPresent(breaks::add);
            }
        }
        return new Timetable(site, hours, breaks, List.of(), List.of());
    }

    private ScheduleBreak pause(
            PractitionerId doctor,
            Site site,
            DayOfWeek weekday,
            ClinicPlan.Pause pause,
            LocalDate since) {
        var period = period(weekday, pause.from(), pause.until(), since);
        return new ScheduleBreak(ids.next(), doctor, site.id(), pause.name(), period, 0);
    }

    private static WeeklyPeriod period(
            DayOfWeek weekday, LocalTime from, LocalTime until, LocalDate since) {
        return new WeeklyPeriod(weekday, from, until, WeekParity.EVERY, since, Optional.empty());
    }

    private static NewUser administrator(ClinicPlan.Administrator admin) {
        return new NewUser(
                admin.login(),
                admin.displayName(),
                Role.ADMINISTRATOR,
                Optional.empty(),
                admin.password());
    }

    private static String key(String roomName) {
        return roomName.toLowerCase(Locale.ROOT);
    }
}
