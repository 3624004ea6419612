package clinic.docket.app.storm;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.patient.NewPatient;
import clinic.docket.store.check.CheckReport;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.session.Glimpse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A storm of desks on one open scratch database. */
public final class Storm {
    private static final int DAYS_AHEAD = 14;
    private static final int PATIENTS = 40;
    // A password for a scratch database guards nothing; the cost would only slow the start.
    private static final Passwords PASSWORDS = new Passwords(4);
    private static final double NANOS_PER_MILLI = 1e6;

    private final Database database;
    private final Services services;
    private final Ids ids;
    private final LocalDate firstDay;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private int firstDesk = 1;
    private volatile boolean stopped;

    private Storm(Database database, Instant now, RacingClock clock) {
        this.database = database;
        ids = new Ids(clock, new SecureRandom());
        services = Services.on(database, clock, ids, PASSWORDS);
        firstDay = StormClinic.SITE.zone().date(now).plusDays(DAYS_AHEAD);
    }

    /** Whether a storm may rage there: the database is empty, or an earlier storm made it. */
    public static boolean isScratch(DatabaseSettings settings) {
        var seen = Glimpse.of(settings);
        return seen.empty() || seen.demoClinic().filter(StormClinic.NAME::equals).isPresent();
    }

    /** Founds the clinic of the storm where there is none yet. */
    public static Storm on(Database database, Instant now) {
        return founded(new Storm(database, now, new RacingClock(now)));
    }

    private static Storm founded(Storm storm) {
        if (storm.services.firstRun().isNeeded()) {
            var password = storm.ids.next().toString();
            storm.services.demoClinic().create(StormClinic.layout(password)).orThrow();
            var transactions = storm.database.transactions();
            transactions.run(() -> new PolicyStore(transactions).save(StormClinic.lane()));
        }
        return storm;
    }

    /**
     * The part of it that one of several processes is; another one has founded the clinic.
     *
     * @param wall of the machine
     */
    static Storm part(Database database, WorkerOrder order, InstantSource wall) {
        var clock =
                new RacingClock(order.now(), () -> Duration.between(order.start(), wall.instant()));
        var storm = new Storm(database, order.now(), clock);
        storm.firstDesk = 1 + (order.number() - 1) * StormOrder.MOST_THREADS;
        return storm;
    }

    Services services() {
        return services;
    }

    Ids ids() {
        return ids;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /**
     * Returns when it is over and everything has been counted.
     *
     * @param acknowledged told, by many threads, every visit of which a desk was told that it
     *     stands so
     */
    public StormResult run(StormOrder order, Consumer<Appointment> acknowledged)
            throws InterruptedException {
        long before = stored();
        return result(rage(order, acknowledged), before);
    }

    /** {@link #run} without counting. */
    Tally rage(StormOrder order, Consumer<Appointment> acknowledged) throws InterruptedException {
        List<Session> sessions = sessions(order.threads());
        var surface =
                new StormDesk.Surface(
                        patients(sessions.getFirst()), firstDay, new Board(), acknowledged);
        var dice = new SplittableRandom(order.seed());
        var desks =
                sessions.stream()
                        .map(session ->
                                new StormDesk(services, session, ids, dice.split(), surface))
                        .toList();
        work(desks, order);
        var tally = new Tally();
        desks.forEach(desk -> tally.add(desk.tally()));
        return tally;
    }

    /** Ends it for good, tries that wait for the database included. */
    void stop() {
        stopped = true;
        working.forEach(Thread::interrupt);
    }

    /** One person at many computers; each has its own holds. */
    List<Session> sessions(int count) {
        String password = services.signIn().front().demoAccounts().getFirst().password();
        var sessions = new ArrayList<Session>();
        for (int desk = firstDesk; desk < firstDesk + count; desk++) {
            sessions.add(
                    services.signIn()
                            .signIn(StormClinic.LOGIN, password, "Desk " + desk)
                            .orThrow());
        }
        return sessions;
    }

    List<PatientId> patients(Session session) {
        var patients = new ArrayList<PatientId>();
        for (int i = 0; i < PATIENTS; i++) {
            var id = new PatientId(ids.next());
            var newcomer =
                    new NewPatient(
                            id,
                            new PatientName("Storm", "Number " + i),
                            LocalDate.of(1950 + i, 1, 1),
                            "+49 30 " + (100_000 + i));
            patients.add(services.patients().register(session, newcomer).orThrow().id());
        }
        return patients;
    }

    private void work(List<StormDesk> desks, StormOrder order) throws InterruptedException {
        long end = System.nanoTime() + order.time().toNanos();
        var left = new AtomicLong(order.tries());
        try (var threads = Executors.newFixedThreadPool(desks.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (StormDesk desk : desks) {
                running.add(
                        threads.submit(() -> {
                            working.add(Thread.currentThread());
                            while (!stopped
                                    && System.nanoTime() < end
                                    && left.getAndDecrement() > 0) {
                                desk.act();
                            }
                        }));
            }
            for (Future<?> desk : running) {
                desk.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private StormResult result(Tally tally, long before) {
        CheckReport report = check();
        long added = report.counts().getOrDefault("appointment", 0L) - before;
        return new StormResult(
                counts(tally),
                tally.failures(),
                tally.booked() - added,
                report.faults(),
                tally.quantile(0.5) / NANOS_PER_MILLI,
                tally.quantile(0.99) / NANOS_PER_MILLI);
    }

    private long stored() {
        return check().counts().getOrDefault("appointment", 0L);
    }

    CheckReport check() {
        var transactions = database.transactions();
        return transactions.read(() -> new CheckStore(transactions).check());
    }

    private static SequencedMap<String, Long> counts(Tally tally) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("tries", tally.tries());
        counts.put("booked", tally.booked());
        counts.put("refused", tally.refused());
        for (Deed deed : Deed.values()) {
            if (deed != Deed.BOOK) {
                counts.put(deed.name().toLowerCase(Locale.ROOT), tally.count(deed));
            }
        }
        return counts;
    }
}
