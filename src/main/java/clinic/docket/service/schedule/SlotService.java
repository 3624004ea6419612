package clinic.docket.service.schedule;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.slot.SlotSearch;
import clinic.docket.domain.schedule.slot.SlotStarts;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Free slots for the desk and the kiosk, by the finder that the booking check uses too. */
public final class SlotService {
    /** So that one request cannot ask for a year of slots. */
    public static final int MAX_LIMIT = 100;

    private static final int MAX_OFFSET = 1_000;

    private final Access access;
    private final Transactions transactions;
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final PolicyStore policies;
    private final ScheduleOffer offer;
    private final TakenTime taken;
    private final InstantSource clock;

    public SlotService(
            Access access,
            Transactions transactions,
            ScheduleStore schedule,
            TimetableStore timetables,
            PolicyStore policies,
            TakenTime taken,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.schedule = schedule;
        this.timetables = timetables;
        this.policies = policies;
        offer = new ScheduleOffer(schedule, timetables, policies);
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * The preferred doctor's first slots, then other doctors' where asked for; each part earliest
     * first. Where both are asked for, five of each seven slots are the preferred doctor's, unless
     * one side runs out. Looks no further than the booking horizon, so the list may be shorter than
     * the limit.
     */
    public List<Slot> nextFree(Session session, SlotRequest request) {
        access.require(session, Permission.VIEW_SLOTS);
        return transactions.read(() ->
                schedule.visitType(request.visitType())
                        .filter(VisitType::active)
                        .map(type -> page(session, request, type))
                        .orElse(List.of()));
    }

    /** A doctor's next free slots, earliest first, and the type of visit that they are for. */
    public record NextSlots(VisitType visitType, List<Slot> slots) {
        public NextSlots {
            slots = List.copyOf(slots);
        }
    }

    /**
     * What a doctor can be booked for next, when nobody has said for what: the first type of the
     * clinic's own order that this doctor offers. Empty when there is none.
     */
    public Optional<NextSlots> nextOf(
            Session session, PractitionerId doctor, LocalDate from, int limit) {
        access.require(session, Permission.VIEW_SLOTS);
        return transactions.read(() ->
                schedule.visitTypes().stream()
                        .filter(VisitType::active)
                        .sorted(Comparator.comparingInt(VisitType::sortOrder))
                        .filter(type -> ids(offer.doctors(type), each -> true).contains(doctor))
                        .findFirst()
                        .map(type ->
                                new NextSlots(
                                        type, page(session, of(doctor, type, from, limit), type))));
    }

    private static SlotRequest of(
            PractitionerId doctor, VisitType type, LocalDate from, int limit) {
        return new SlotRequest(
                type.id(),
                Optional.of(doctor),
                Optional.empty(),
                false,
                from,
                DayPart.ANY,
                0,
                limit);
    }

    /**
     * The slot of this type that starts there, in the doctor's room of that time. Whether it is
     * free is found out by holding it. Empty for a type that is no longer offered.
     */
    public Optional<Slot> slotAt(
            Session session, VisitTypeId visitType, PractitionerId practitioner, Instant start) {
        access.require(session, Permission.VIEW_SLOTS);
        return transactions.read(() ->
                schedule.visitType(visitType)
                        .filter(VisitType::active)
                        .map(type -> slotAt(session, type, practitioner, start)));
    }

    private Slot slotAt(
            Session session, VisitType type, PractitionerId practitioner, Instant start) {
        var site = schedule.site(session.site()).orElseThrow();
        var date = site.zone().date(start);
        var room =
                timetables.timetable(site, date, date).hours().stream()
                        .filter(hours -> type.needsRoom())
                        .filter(hours -> hours.practitioner().equals(practitioner))
                        .filter(hours -> hours.period().holdsOn(date))
                        .filter(hours ->
                                hours.period()
                                        .on(date, site.zone())
                                        .filter(range -> range.contains(start))
                                        .isPresent())
                        .flatMap(hours -> hours.room().stream())
                        .findFirst();
        return new Slot(practitioner, site.id(), room, TimeRange.of(start, type.length()));
    }

    private List<Slot> page(Session session, SlotRequest request, VisitType type) {
        var pages =
                new SlotPages(
                        Math.clamp(request.limit(), 0, MAX_LIMIT),
                        Math.clamp(request.offset(), 0, MAX_OFFSET));
        var doctors = offer.doctors(type);
        var free = free(session, request, type);
        return pages.page(
                free.of(preferred(request, doctors), pages.end()),
                free.of(others(request, doctors), pages.end()));
    }

    private FreeSlots free(Session session, SlotRequest request, VisitType type) {
        var site = schedule.site(session.site()).orElseThrow();
        var policy = policies.inForce(site.id());
        Instant now = clock.instant();
        LocalDate today = site.zone().date(now);
        LocalDate first = request.from().isBefore(today) ? today : request.from();
        LocalDate last = today.plusDays(policy.horizonDays());
        var search =
                new SlotSearch(
                        List.of(),
                        type.length(),
                        type.bufferBefore(),
                        type.bufferAfter(),
                        type.needsRoom(),
                        now.plus(policy.notice(BookingSource.DESK)),
                        first,
                        last,
                        request.dayPart(),
                        new SlotStarts.FromGap(type.length()),
                        MAX_LIMIT);
        var timetable = offer.timetable(site, type, first, later(first, last));
        var resources = TakenTime.resources(timetable);
        return new FreeSlots(search, timetable, range -> taken.byOthers(session, resources, range));
    }

    private static List<PractitionerId> preferred(SlotRequest request, List<Practitioner> doctors) {
        return ids(doctors, doctor -> request.preferred().filter(doctor.id()::equals).isPresent());
    }

    private static List<PractitionerId> others(SlotRequest request, List<Practitioner> doctors) {
        if (request.preferred().isPresent() && !request.orAnyDoctor()) {
            return List.of();
        }
        return ids(
                doctors,
                doctor ->
                        request.preferred().filter(doctor.id()::equals).isEmpty()
                                && request.speciality()
                                        .filter(wanted -> !wanted.equals(doctor.speciality()))
                                        .isEmpty());
    }

    private static List<PractitionerId> ids(
            List<Practitioner> doctors, Predicate<Practitioner> wanted) {
        return doctors.stream().filter(wanted).map(Practitioner::id).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
