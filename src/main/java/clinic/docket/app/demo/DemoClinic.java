package clinic.docket.app.demo;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Passwords;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import clinic.docket.store.bulk.BulkStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/**
 * Fills an empty database with the demo clinic. The only way in which a clinic gets the demo flag, and
 * with it accounts whose passwords the sign-in screen shows.
 */
public final class DemoClinic {
    private static final int WRITTEN_AT_ONCE = BulkStore.CHUNK;
    private static final List<String> WORDS =
            List.of("river", "maple", "harbour", "meadow", "lantern", "pebble", "orchard", "willow");

    private final Transactions transactions;
    private final Passwords passwords;
    private final AccessStore access;
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final BulkStore bulk;

    public DemoClinic(Transactions transactions, Passwords passwords) {
        this.transactions = transactions;
        this.passwords = passwords;
        access = new AccessStore(transactions);
        schedule = new ScheduleStore(transactions);
        timetables = new TimetableStore(transactions);
        bulk = new BulkStore(transactions);
    }

    /** Whether a clinic, demo or real, is in the database already. */
    public boolean isTaken() {
        return transactions.read(() -> access.clinic().isPresent());
    }

    /**
     * Creates the clinic, its people and their visits.
     *
     * @param written told from time to time how many visits are stored
     * @throws IllegalStateException when the database has a clinic
     */
    public void create(DemoOrder order, LongConsumer written) {
        if (isTaken()) {
            throw new IllegalStateException("The database has a clinic");
        }
        var random = new DemoRandom(order.seed());
        var plan = new DemoClinicPlan(random, order.today(), order.zone());
        List<UserAccount> accounts = accounts(random, plan, order.now());
        transactions.run(() -> writePlan(plan));
        transactions.run(() -> writeAccounts(accounts, password(random)));
        List<Patient> patients =
                bulk.addPatients(
                        new DemoPatients(random, order.today()).make(order.patients()).stream(),
                        count -> {});
        var visits = new DemoVisits(random, plan, patients, order.today(), order.now());
        var trail = new DemoTrail(random, accounts.getFirst().id());
        writeVisits(visits, trail, order.appointments(), written);
    }

    private void writePlan(DemoClinicPlan plan) {
        access.createClinic(new Clinic(DemoClinicPlan.NAME, true));
        schedule.save(plan.site());
        plan.doctors().forEach(doctor -> schedule.save(doctor.practitioner()));
        plan.doctors().forEach(doctor -> schedule.save(doctor.room()));
        plan.visitTypes().forEach(schedule::save);
        plan.timetable().hours().forEach(timetables::save);
        plan.timetable().breaks().forEach(timetables::save);
        plan.timetable().absences().forEach(timetables::save);
    }

    private void writeAccounts(List<UserAccount> accounts, String password) {
        String hash = passwords.hash(password);
        for (UserAccount account : accounts) {
            access.add(account, hash);
            access.addDemoLogin(account.login(), password);
        }
    }

    /** Made from the seed: a word that stands in no product cannot become a default. */
    private static String password(DemoRandom random) {
        RandomGenerator dice = random.of("password", 0);
        return WORDS.get(dice.nextInt(WORDS.size()))
                + "-"
                + WORDS.get(dice.nextInt(WORDS.size()))
                + "-"
                + dice.nextInt(10, 100);
    }

    private static List<UserAccount> accounts(
            DemoRandom random, DemoClinicPlan plan, Instant now) {
        var ids = new Ids(InstantSource.fixed(now), random.of("accounts", 0));
        return DemoStaff.ACCOUNTS.stream()
                .map(
                        account ->
                                new UserAccount(
                                        new UserId(ids.next()),
                                        account.login(),
                                        account.name(),
                                        account.role(),
                                        practitioner(plan, account),
                                        true,
                                        0,
                                        Optional.empty(),
                                        Optional.empty(),
                                        0))
                .toList();
    }

    private static Optional<PractitionerId> practitioner(
            DemoClinicPlan plan, DemoStaff.Account account) {
        return plan.doctors().stream()
                .map(DemoClinicPlan.DoctorPlan::practitioner)
                .filter(each -> account.role() == Role.DOCTOR)
                .filter(each -> each.displayName().equals(account.name()))
                .map(Practitioner::id)
                .findFirst();
    }

    private void writeVisits(DemoVisits visits, DemoTrail trail, int count, LongConsumer written) {
        var waiting = new ArrayList<Appointment>();
        var writer = new CountingWriter(bulk, trail, written);
        visits.make(
                count,
                day -> {
                    waiting.addAll(day);
                    if (waiting.size() >= WRITTEN_AT_ONCE) {
                        writer.write(waiting);
                        waiting.clear();
                    }
                });
        writer.write(waiting);
    }

    /** Adds up what several writes have stored. */
    private static final class CountingWriter {
        private final BulkStore bulk;
        private final DemoTrail trail;
        private final LongConsumer written;
        private long total;

        CountingWriter(BulkStore bulk, DemoTrail trail, LongConsumer written) {
            this.bulk = bulk;
            this.trail = trail;
            this.written = written;
        }

        void write(List<Appointment> visits) {
            bulk.addAppointments(visits.stream().map(trail::of), count -> {});
            total += visits.size();
            written.accept(total);
        }
    }
}
