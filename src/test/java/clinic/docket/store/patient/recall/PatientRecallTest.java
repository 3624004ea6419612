package clinic.docket.store.patient.recall;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.bulk.BulkStore;
import clinic.docket.store.patient.PatientStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Of each hundred patients whom a desk looks for, 99 are among the first five. With {@code
 * docket.endurance} over 50,000 patients, with a thousand searches of each kind and its times.
 */
class PatientRecallTest {
    private static final boolean LONG = Boolean.getBoolean("docket.endurance");
    private static final int PATIENTS = LONG ? 50_000 : 500;
    private static final int SEARCHES = LONG ? 1_000 : 30;
    private static final int ROWS = 5;
    private static final double RECALL = 0.99;
    private static final Duration SLOWEST = Duration.ofMillis(100);
    private static final long SEED = 20_261_121;

    /** What came of the searches of one kind. */
    private record Figures(Kind kind, int found, List<Long> nanos, List<String> missed) {
        double recall() {
            return (double) found / nanos.size();
        }

        Duration percentile(int percent) {
            return Duration.ofNanos(
                    nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)));
        }

        @Override
        public String toString() {
            return "%-26s recall %.3f, p50 %.1f ms, p95 %.1f ms, seed %d, missed %s"
                    .formatted(
                            kind,
                            recall(),
                            percentile(50).toNanos() / 1e6,
                            percentile(95).toNanos() / 1e6,
                            SEED,
                            missed.stream().limit(10).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_FILE", "POSTGRESQL"})
    void findsNearlyEverybodyAmongTheFirstFive(StorageEngine engine) {
        try (var database = engine.open()) {
            List<Patient> patients =
                    new BulkStore(database.transactions())
                            .addPatients(Town.patients(PATIENTS, SEED), _ -> {});
            Map<PatientName, Integer> namesakes = Town.namesakes(patients);
            var figures = new ArrayList<Figures>();
            for (Kind kind : Kind.values()) {
                figures.add(measure(kind, database, patients, namesakes));
            }
            if (LONG) {
                System.out.println(engine);
                figures.forEach(System.out::println);
                System.out.println(Sizes.of(database));
            }
            assertThat(figures)
                    .allSatisfy(each -> assertThat(each.recall()).isGreaterThanOrEqualTo(RECALL));
            if (LONG) {
                assertThat(figures)
                        .allSatisfy(each ->
                                assertThat(each.percentile(95)).isLessThanOrEqualTo(SLOWEST));
            }
        }
    }

    private static Figures measure(
            Kind kind,
            TestDatabase database,
            List<Patient> patients,
            Map<PatientName, Integer> namesakes) {
        var dice = new SplittableRandom(SEED);
        var store = new PatientStore(database.transactions());
        var missed = new ArrayList<String>();
        var nanos = new ArrayList<Long>();
        while (nanos.size() < SEARCHES) {
            Patient wanted = patients.get(dice.nextInt(patients.size()));
            String typed = kind.typed(wanted, dice);
            var name = new PatientName(Kind.family(wanted), Kind.given(wanted));
            boolean isOneOfMany = kind.isByNameAlone && namesakes.getOrDefault(name, 0) > ROWS;
            if (typed.isEmpty() || isOneOfMany) {
                continue;
            }
            long start = System.nanoTime();
            List<PatientSummary> found =
                    database.transactions()
                            .read(() -> store.search(PatientSearch.of(typed, Town.TODAY), ROWS));
            nanos.add(System.nanoTime() - start);
            if (found.stream().noneMatch(each -> each.id().equals(wanted.id()))) {
                missed.add(typed + " <- " + wanted.name().display() + " " + wanted.birthDate());
            }
        }
        Collections.sort(nanos);
        return new Figures(kind, nanos.size() - missed.size(), nanos, missed);
    }
}
