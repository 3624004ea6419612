package clinic.docket.app.storm;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.session.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Desks that book and cancel without a pause while their server goes away. Each asks again, in the
 * same words and with the same id, until it has an answer.
 */
final class OutageLoad implements AutoCloseable {
    private static final int DESKS = 4;
    private static final int DAYS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Cancellation RAIN = new Cancellation(CancelledBy.PATIENT, "Outage");
    private static final VisitType TYPE = StormClinic.TYPES.getFirst();

    private final Storm storm;
    private final List<PatientId> patients;
    private final ExecutorService desks;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> failures = new ConcurrentHashMap<>();
    private final Acknowledged told = new Acknowledged();
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore refusals = new Semaphore(0);
    private volatile boolean ended;

    /** One call of a service, in nanoseconds of this Java's clock. */
    private record Call(long begin, long end, boolean answered) {}

    private OutageLoad(Database database, long seed) {
        storm = Storm.on(database, Fixtures.NOW);
        List<Session> sessions = storm.sessions(DESKS);
        patients = storm.patients(sessions.getFirst());
        desks = Executors.newFixedThreadPool(DESKS);
        var dice = new SplittableRandom(seed);
        for (Session session : sessions) {
            var own = dice.split();
            desks.execute(() -> work(session, own));
        }
    }

    static OutageLoad start(Database database, long seed) {
        return new OutageLoad(database, seed);
    }

    private void work(Session session, RandomGenerator dice) {
        Services services = storm.services();
        while (!ended) {
            var request =
                    BookingRequest.of(
                                    new AppointmentId(storm.ids().next()),
                                    patients.get(dice.nextInt(patients.size())),
                                    TYPE.id(),
                                    slot(dice))
                            .confirmingAll();
            var visit = insist(() -> services.booking().book(session, request));
            visit.ifPresent(told::add);
            if (dice.nextBoolean()) {
                // Else the days are full before the server is back.
                visit.flatMap(booked ->
                                insist(() ->
                                        services.visits()
                                                .cancel(
                                                        session,
                                                        booked.id(),
                                                        booked.version(),
                                                        RAIN)))
                        .ifPresent(told::add);
            }
        }
    }

    /** Empty when it was refused, or failed in a way after which nobody asks again. */
    private Optional<Appointment> insist(Supplier<? extends Outcome<Appointment, ?>> call) {
        while (true) {
            long begin = System.nanoTime();
            try {
                var outcome = call.get();
                calls.add(new Call(begin, System.nanoTime(), true));
                answers.release();
                return outcome.result();
            } catch (StorageFailure e) {
                failed(begin, "StorageFailure " + e.kind());
            } catch (RuntimeException e) {
                failed(begin, e.getClass().getSimpleName());
                return Optional.empty();
            }
        }
    }

    private void failed(long begin, String what) {
        calls.add(new Call(begin, System.nanoTime(), false));
        failures.merge(what, 1L, Long::sum);
        refusals.release();
    }

    private Slot slot(RandomGenerator dice) {
        int doctor = dice.nextInt(StormClinic.DOCTORS.size());
        var date = storm.firstDay().plusDays(dice.nextInt(DAYS));
        long steps =
                Duration.between(StormClinic.OPENS, StormClinic.CLOSES).dividedBy(FiveMinutes.STEP);
        var time = StormClinic.OPENS.plus(FiveMinutes.STEP.multipliedBy(dice.nextLong(steps)));
        return new Slot(
                StormClinic.DOCTORS.get(doctor),
                StormClinic.SITE.id(),
                Optional.of(StormClinic.room(doctor, time)),
                TimeRange.of(StormClinic.SITE.zone().instant(date, time), TYPE.length()));
    }

    /** Returns after so many answers from now on. */
    void awaitAnswers(int count) throws InterruptedException {
        await(answers, count);
    }

    /** Returns after so many calls as there are desks have failed from now on. */
    void awaitFailures() throws InterruptedException {
        await(refusals, DESKS);
    }

    private static void await(Semaphore events, int count) throws InterruptedException {
        events.drainPermits();
        if (!events.tryAcquire(count, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It did not come within " + PATIENCE);
        }
    }

    /** How long it took until somebody had an answer again. */
    Duration recovery(long since) {
        return Duration.ofNanos(
                calls.stream()
                        .filter(call -> call.answered() && call.end() >= since)
                        .mapToLong(call -> call.end() - since)
                        .min()
                        .orElseThrow());
    }

    /** The longest that a call kept its desk waiting, whatever came of it. */
    Duration worst() {
        return Duration.ofNanos(
                calls.stream().mapToLong(call -> call.end() - call.begin()).max().orElseThrow());
    }

    int calls() {
        return calls.size();
    }

    Map<String, Long> failures() {
        return new TreeMap<>(failures);
    }

    Acknowledged told() {
        return told;
    }

    /** Every desk gets its last answer first. */
    @Override
    public void close() {
        ended = true;
        desks.shutdown();
        try {
            if (!desks.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("A desk still waits for its answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
