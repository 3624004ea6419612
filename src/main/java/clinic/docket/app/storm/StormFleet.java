package clinic.docket.app.storm;

import clinic.docket.store.check.Fault;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * A storm of several processes on one database that each can reach. Optionally one of them at a
 * time, drawn by lot, is killed about every second, and another takes its place.
 */
public final class StormFleet {
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(1);
    private static final Duration LEAST_LIFE = Duration.ofSeconds(3);

    private final DatabaseSettings settings;
    private final StormOrder order;
    private final Clock wall;
    private final Instant now;
    private final Instant start;
    private final RandomGenerator dice;
    private final Acknowledged told = new Acknowledged();
    private final Map<String, Long> failures = new TreeMap<>();
    private int started;
    private int killed;
    private long tries;

    /**
     * What came of it.
     *
     * @param tries of the processes that came to their end
     * @param told visits of which some desk was told that they stand
     * @param killed processes
     * @param failures what was neither done nor refused
     * @param lost visits that a desk was told of and that are not there, or in an older state
     * @param faults what {@code docket check} finds
     */
    public record Result(
            long tries,
            int told,
            int killed,
            Map<String, Long> failures,
            int lost,
            Map<Fault, Long> faults) {
        /** Nothing is taken twice, lost or contradictory. */
        public boolean isClean() {
            return lost == 0 && faults.values().stream().allMatch(count -> count == 0);
        }
    }

    /**
     * @param settings of a scratch database in which the storm's clinic has been founded
     * @param order of each process
     * @param now what the storm's clock shows at its beginning
     * @param wall of the machine
     */
    public StormFleet(DatabaseSettings settings, StormOrder order, Instant now, Clock wall) {
        this.settings = settings;
        this.order = order;
        this.now = now;
        this.wall = wall;
        start = wall.instant();
        dice = new SplittableRandom(order.seed());
    }

    /** Returns when all processes have ended and everything has been counted. */
    public Result rage(int processes, boolean killing) throws IOException, InterruptedException {
        var running = new ArrayList<StormProcess>();
        try {
            for (int i = 0; i < processes; i++) {
                running.add(next());
            }
            while (killing && left().compareTo(LEAST_LIFE) > 0) {
                TimeUnit.NANOSECONDS.sleep(dice.nextLong(2 * BETWEEN_KILLS.toNanos()));
                int place = dice.nextInt(processes);
                if (running.get(place).isAtWork()) {
                    replace(running, place);
                }
            }
            for (StormProcess each : running) {
                count(each, false);
            }
        } finally {
            running.forEach(StormProcess::kill);
        }
        return result();
    }

    private Duration left() {
        return order.time().minus(Duration.between(start, wall.instant()));
    }

    private StormProcess next() throws IOException {
        started++;
        Duration life = left().compareTo(LEAST_LIFE) < 0 ? LEAST_LIFE : left();
        var own = new StormOrder(order.threads(), life, order.tries(), dice.nextLong());
        return StormProcess.start(new WorkerOrder(settings, started, own, start, now), told);
    }

    private void replace(List<StormProcess> running, int place)
            throws IOException, InterruptedException {
        var victim = running.get(place);
        victim.kill();
        count(victim, true);
        running.set(place, next());
    }

    private void count(StormProcess ended, boolean byUs) throws InterruptedException {
        int code = ended.await();
        tries += ended.tries();
        ended.failures().forEach((what, count) -> failures.merge(what, count, Long::sum));
        if (byUs) {
            killed++;
        } else if (code != 0) {
            failures.merge("a process ended with " + code, 1L, Long::sum);
        }
    }

    private Result result() {
        try (var database = Database.open(settings, () -> false)) {
            var storm = Storm.on(database, now);
            var report = storm.check();
            return new Result(
                    tries,
                    told.size(),
                    killed,
                    failures,
                    told.lostIn(database).size(),
                    report.faults());
        }
    }
}
