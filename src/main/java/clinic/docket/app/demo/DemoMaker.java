package clinic.docket.app.demo;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.setup.ClinicLayout;
import clinic.docket.service.setup.DemoClinic;
import clinic.docket.service.setup.PlanRefusal;
import clinic.docket.store.bulk.BulkStore;
import clinic.docket.store.session.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/** Fills an empty database with the demo clinic, its patients and their visits. */
public final class DemoMaker {
    private static final List<String> WORDS =
            List.of(
                    "river", "maple", "harbour", "meadow", "lantern", "pebble", "orchard",
                    "willow");

    private final DemoClinic clinic;
    private final BulkStore bulk;

    private DemoMaker(DemoClinic clinic, BulkStore bulk) {
        this.clinic = clinic;
        this.bulk = bulk;
    }

    /** Makes demo clinics in this database, with ids from the order's seed. */
    public static DemoMaker on(Database database, DemoOrder order) {
        var services = Services.on(database, order.clock(), order.ids());
        return new DemoMaker(services.demoClinic(), new BulkStore(database.transactions()));
    }

    /**
     * Refused when a clinic, demo or real, is in the database already.
     *
     * @param written told from time to time how many visits are stored
     */
    public Outcome<Integer, PlanRefusal> make(DemoOrder order, LongConsumer written) {
        var random = new DemoRandom(order.seed());
        var plan = new DemoClinicPlan(random, order.today(), order.zone());
        var founded = clinic.create(layout(plan, password(random)));
        return founded.map(accounts -> {
            fill(order, random, plan, accounts, written);
            return order.appointments();
        });
    }

    private void fill(
            DemoOrder order,
            DemoRandom random,
            DemoClinicPlan plan,
            List<UserAccount> accounts,
            LongConsumer written) {
        var invented = new DemoPatients(random, order.today()).make(order.patients());
        List<Patient> patients = bulk.addPatients(invented.stream(), count -> {});
        var trail = new DemoTrail(random, accounts.getFirst().id());
        bulk.addTrail(patients.stream().map(trail::of));
        var visits = new DemoVisits(random, plan, patients, order.today(), order.now());
        var waiting = new ArrayList<Appointment>();
        long[] total = {0};
        Runnable write =
                () -> {
                    bulk.addAppointments(waiting.stream().map(trail::of), count -> {});
                    total[0] += waiting.size();
                    waiting.clear();
                    written.accept(total[0]);
                };
        visits.make(
                order.appointments(),
                day -> {
                    waiting.addAll(day);
                    if (waiting.size() >= BulkStore.CHUNK) {
                        write.run();
                    }
                });
        write.run();
    }

    private static ClinicLayout layout(DemoClinicPlan plan, String password) {
        return new ClinicLayout(
                DemoClinicPlan.NAME,
                DemoClinicPlan.CURRENCY,
                plan.timetable(),
                plan.doctors().stream().map(DemoClinicPlan.DoctorPlan::practitioner).toList(),
                plan.doctors().stream().map(DemoClinicPlan.DoctorPlan::room).toList(),
                plan.visitTypes(),
                DemoStaff.ACCOUNTS.stream()
                        .map(account ->
                                new NewUser(
                                        account.login(),
                                        account.name(),
                                        account.role(),
                                        practitioner(plan, account),
                                        password))
                        .toList());
    }

    /** Made from the seed: a word that stands in no product cannot become a default. */
    private static String password(DemoRandom random) {
        RandomGenerator dice = random.of("password", 0);
        return "%s-%s-%d"
                .formatted(
                        WORDS.get(dice.nextInt(WORDS.size())),
                        WORDS.get(dice.nextInt(WORDS.size())),
                        dice.nextInt(10, 100));
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
}
