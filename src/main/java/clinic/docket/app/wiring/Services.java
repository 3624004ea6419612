package clinic.docket.app.wiring;

import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Accounts;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.RightsService;
import clinic.docket.service.access.SessionRenewal;
import clinic.docket.service.access.SignInService;
import clinic.docket.service.access.UserService;
import clinic.docket.service.access.Workstations;
import clinic.docket.service.appointment.BookingService;
import clinic.docket.service.appointment.MoveService;
import clinic.docket.service.appointment.OverbookService;
import clinic.docket.service.appointment.VisitService;
import clinic.docket.service.appointment.WhyNotService;
import clinic.docket.service.appointment.day.DayRecords;
import clinic.docket.service.appointment.day.DayService;
import clinic.docket.service.appointment.day.HabitService;
import clinic.docket.service.appointment.draft.DraftService;
import clinic.docket.service.appointment.move.MoveTargetService;
import clinic.docket.service.appointment.move.PinboardService;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.TrailVerification;
import clinic.docket.service.encounter.DelayService;
import clinic.docket.service.encounter.MyDayService;
import clinic.docket.service.kiosk.DeskCallService;
import clinic.docket.service.kiosk.KioskService;
import clinic.docket.service.live.LiveService;
import clinic.docket.service.outage.JottingService;
import clinic.docket.service.outage.ListReaderService;
import clinic.docket.service.patient.PatientService;
import clinic.docket.service.patient.duplicate.DuplicateService;
import clinic.docket.service.patient.duplicate.MergeService;
import clinic.docket.service.patient.record.RecordService;
import clinic.docket.service.print.PrintService;
import clinic.docket.service.print.PrintSources;
import clinic.docket.service.schedule.BookingPolicyService;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.schedule.ScheduleChange;
import clinic.docket.service.schedule.SlotService;
import clinic.docket.service.schedule.StrandedVisits;
import clinic.docket.service.schedule.TimetableService;
import clinic.docket.service.setup.ClinicFounding;
import clinic.docket.service.setup.CountryService;
import clinic.docket.service.setup.DemoClinic;
import clinic.docket.service.setup.FirstRunService;
import clinic.docket.service.setup.LockTimeService;
import clinic.docket.service.setup.PlanDrawing;
import clinic.docket.service.site.SiteService;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.live.RevisionStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** All use cases on one open database; each screen is given the few that it needs. */
public record Services(
        Access access,
        SignInService signIn,
        SessionRenewal renewal,
        FirstRunService firstRun,
        DemoClinic demoClinic,
        UserService users,
        RightsService rights,
        LockTimeService lockTimes,
        CountryService country,
        HabitService habits,
        DirectoryService directory,
        TimetableService timetable,
        SiteService sites,
        SlotService slots,
        BookingService booking,
        MoveService moves,
        MoveTargetService moveTargets,
        PinboardService pinboard,
        DraftService drafts,
        WhyNotService whyNot,
        OverbookService overbooking,
        BookingPolicyService policies,
        DayService days,
        LiveService live,
        VisitService visits,
        PatientService patients,
        DuplicateService duplicates,
        MergeService merges,
        RecordService records,
        PrintService prints,
        MyDayService myDay,
        DelayService delays,
        KioskService kiosk,
        DeskCallService deskCalls,
        JottingService jottings,
        ListReaderService listReaders,
        TrailVerification verification) {

    public static Services on(Database database, Clock clock, Ids ids) {
        return on(database, clock, ids, new Passwords(Passwords.COST));
    }

    private static SiteService sites(
            Access access, Transactions transactions, AuditTrail trail, ScheduleChange changes) {
        var stores =
                new SiteService.Stores(
                        new ScheduleStore(transactions),
                        new AccessStore(transactions),
                        new AppointmentStore(transactions),
                        new ReservationStore(transactions));
        return new SiteService(access, transactions, stores, trail, changes);
    }

    /** For tests, which cannot wait for a password. */
    public static Services on(Database database, Clock time, Ids ids, Passwords passwords) {
        var clock = inMilliseconds(time);
        var transactions = database.transactions();
        var accessStore = new AccessStore(transactions);
        var schedule = new ScheduleStore(transactions);
        var timetables = new TimetableStore(transactions);
        var access = new Access();
        var trail = new AuditTrail(new AuditStore(transactions), clock, ids);
        var accounts = new Accounts(accessStore, passwords, trail, ids);
        var workstations = new Workstations(accessStore, schedule, ids);
        var machine = Locale.getDefault().getCountry();
        var founding =
                new ClinicFounding(accessStore, schedule, timetables, accounts, trail, machine);
        var reservations = new ReservationStore(transactions);
        var appointments = new AppointmentStore(transactions);
        var wiring = new BookingWiring(transactions, access, trail, clock, ids);
        var changes = new ScheduleChange(transactions, trail);
        var stranded = new StrandedVisits(appointments, reservations, timetables, clock);
        var days = new DayRecords(schedule, timetables, appointments, reservations, clock);
        var patients = new PatientWiring(transactions, access, trail, clock);
        return new Services(
                access,
                new SignInService(transactions, accessStore, workstations, passwords, trail, clock),
                new SessionRenewal(transactions, accessStore),
                new FirstRunService(transactions, founding, new PlanDrawing(clock, ids)),
                new DemoClinic(transactions, founding, accessStore),
                new UserService(access, transactions, accessStore, accounts, passwords, trail),
                new RightsService(access, transactions, accessStore, trail),
                new LockTimeService(access, transactions, accessStore, trail),
                new CountryService(access, transactions, accessStore, trail, machine),
                new HabitService(access, transactions, accessStore),
                wiring.directory(changes, stranded),
                new TimetableService(
                        access, transactions, timetables, schedule, changes, stranded, clock),
                sites(access, transactions, trail, changes),
                wiring.slots(),
                wiring.booking(),
                wiring.moves(),
                wiring.moveTargets(),
                new PinboardService(access, transactions, accessStore, appointments),
                wiring.drafts(),
                wiring.whyNot(),
                wiring.overbooking(),
                wiring.policies(changes),
                new DayService(access, transactions, days),
                new LiveService(access, transactions, new RevisionStore(transactions)),
                wiring.visits(patients.cards()),
                patients.patients(machine),
                patients.duplicates(),
                patients.merges(ids),
                patients.records(),
                prints(transactions, access, days, trail, clock),
                wiring.myDay(days),
                wiring.delays(),
                wiring.kiosk(),
                wiring.deskCalls(),
                wiring.jottings(),
                new ListReaderService(access, transactions, accessStore),
                verification(transactions, accessStore, clock, ids));
    }

    private static PrintService prints(
            Transactions transactions,
            Access access,
            DayRecords days,
            AuditTrail trail,
            Clock clock) {
        return new PrintService(
                access, transactions, PrintSources.on(transactions, days), trail, clock);
    }

    /** Databases keep microseconds, clocks know more: what was stored must equal what is read. */
    private static Clock inMilliseconds(Clock time) {
        return Clock.tick(time, Duration.ofMillis(1));
    }

    private static TrailVerification verification(
            Transactions transactions, AccessStore settings, Clock clock, Ids ids) {
        var store = new AuditStore(transactions);
        return new TrailVerification(transactions, store, settings, clock, ids.next());
    }
}
