package clinic.docket.app.wiring;

import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Access;
import clinic.docket.service.appointment.BookingService;
import clinic.docket.service.appointment.FreedTime;
import clinic.docket.service.appointment.LatestVisits;
import clinic.docket.service.appointment.MoveService;
import clinic.docket.service.appointment.OverbookService;
import clinic.docket.service.appointment.PatientWarnings;
import clinic.docket.service.appointment.UsualVisits;
import clinic.docket.service.appointment.VisitPanel;
import clinic.docket.service.appointment.VisitService;
import clinic.docket.service.appointment.VisitSteps;
import clinic.docket.service.appointment.WhyNotService;
import clinic.docket.service.appointment.claim.Attempts;
import clinic.docket.service.appointment.claim.ClaimLocks;
import clinic.docket.service.appointment.claim.DeskHolds;
import clinic.docket.service.appointment.claim.LaneUses;
import clinic.docket.service.appointment.claim.SlotClaims;
import clinic.docket.service.appointment.day.DayRecords;
import clinic.docket.service.appointment.draft.DraftService;
import clinic.docket.service.appointment.move.MoveTargetService;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.encounter.DelayService;
import clinic.docket.service.encounter.MyDayService;
import clinic.docket.service.kiosk.DeskCallService;
import clinic.docket.service.kiosk.DeskCalls;
import clinic.docket.service.kiosk.KioskPlaces;
import clinic.docket.service.kiosk.KioskService;
import clinic.docket.service.outage.JottingEffects;
import clinic.docket.service.outage.JottingService;
import clinic.docket.service.patient.PatientCards;
import clinic.docket.service.schedule.BookingPolicyService;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.schedule.ScheduleChange;
import clinic.docket.service.schedule.ScheduleOffer;
import clinic.docket.service.schedule.SiteCalendar;
import clinic.docket.service.schedule.SlotService;
import clinic.docket.service.schedule.StrandedVisits;
import clinic.docket.service.schedule.TakenTime;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.kiosk.DeskCallStore;
import clinic.docket.store.kiosk.KioskStore;
import clinic.docket.store.outage.JottingStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.schedule.DelayStore;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import clinic.docket.store.session.Transactions;
import java.time.Clock;

/** The use cases that share the facts on which booking is decided. */
final class BookingWiring {
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final PolicyStore policies;
    private final ReservationStore reservations;
    private final AppointmentStore appointments;
    private final TakenTime taken;
    private final LaneUses lanes;
    private final Attempts attempts;
    private final DeskHolds holds;
    private final FreedTime freed;
    private final DeskCalls calls;

    BookingWiring(
            Transactions transactions, Access access, AuditTrail trail, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        schedule = new ScheduleStore(transactions);
        timetables = new TimetableStore(transactions);
        policies = new PolicyStore(transactions);
        reservations = new ReservationStore(transactions);
        appointments = new AppointmentStore(transactions);
        taken = new TakenTime(reservations, clock);
        lanes = new LaneUses(schedule, timetables, policies, appointments);
        attempts = new Attempts(schedule, timetables, policies, lanes, taken, clock);
        holds = new DeskHolds(reservations, trail, ids);
        calls = new DeskCalls(new DeskCallStore(transactions), trail, clock, ids);
        freed = new FreedTime(reservations, taken, lanes, holds, clock);
    }

    DirectoryService directory(ScheduleChange changes, StrandedVisits stranded) {
        return new DirectoryService(
                access,
                transactions,
                new AccessStore(transactions),
                schedule,
                timetables,
                changes,
                stranded,
                clock);
    }

    SlotService slots() {
        return new SlotService(access, transactions, schedule, timetables, policies, taken, clock);
    }

    BookingService booking() {
        return new BookingService(
                access,
                transactions,
                locks(),
                claims(),
                holds,
                appointments,
                new UsualVisits(appointments, schedule, clock),
                new PatientWarnings(schedule, appointments, new PatientStore(transactions)),
                trail);
    }

    MoveService moves() {
        return new MoveService(
                access, transactions, locks(), claims(), holds, freed, appointments, trail);
    }

    MoveTargetService moveTargets() {
        return new MoveTargetService(
                access,
                transactions,
                schedule,
                new ScheduleOffer(schedule, timetables, policies),
                policies,
                appointments,
                taken,
                attempts,
                clock);
    }

    private ClaimLocks locks() {
        return new ClaimLocks(reservations, clock);
    }

    private SlotClaims claims() {
        return new SlotClaims(schedule, reservations, attempts, clock);
    }

    WhyNotService whyNot() {
        return new WhyNotService(access, transactions, schedule, attempts);
    }

    OverbookService overbooking() {
        return new OverbookService(access, transactions, lanes);
    }

    BookingPolicyService policies(ScheduleChange changes) {
        return new BookingPolicyService(
                access, transactions, policies, reservations, changes, trail);
    }

    MyDayService myDay(DayRecords days) {
        return new MyDayService(access, transactions, days, appointments);
    }

    DelayService delays() {
        return new DelayService(
                access,
                transactions,
                new DelayService.Today(new SiteCalendar(schedule, clock), clock),
                new DelayStore(transactions),
                trail);
    }

    VisitService visits(PatientCards cards) {
        return new VisitService(
                access,
                transactions,
                new VisitPanel(access, appointments, schedule, cards, clock),
                steps(),
                new LatestVisits(
                        appointments,
                        schedule,
                        new AuditStore(transactions),
                        new AccessStore(transactions),
                        clock));
    }

    KioskService kiosk() {
        return new KioskService(
                access,
                transactions,
                new KioskStore(transactions),
                places(),
                calls,
                steps(),
                trail,
                clock);
    }

    DraftService drafts() {
        return new DraftService(
                access, transactions, schedule, new PatientStore(transactions), clock);
    }

    DeskCallService deskCalls() {
        return new DeskCallService(access, transactions, places(), calls);
    }

    private KioskPlaces places() {
        return new KioskPlaces(new AccessStore(transactions), schedule);
    }

    JottingService jottings() {
        var patients = new PatientStore(transactions);
        return new JottingService(
                access,
                transactions,
                new JottingService.Stores(new JottingStore(transactions), appointments, patients),
                new JottingEffects(appointments, patients, steps(), trail, clock),
                trail,
                clock);
    }

    private VisitSteps steps() {
        return new VisitSteps(transactions, appointments, freed, schedule, trail, clock);
    }
}
