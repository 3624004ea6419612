package clinic.docket.app.wiring.live;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.live.Revisions;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.service.access.Passwords;
import clinic.docket.store.live.Bell;
import clinic.docket.store.session.Database;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one window saves is told to another one, which has a database connection of its own. */
class LiveReaderTest {
    private static final long PATIENCE_SECONDS = 20;
    private static final Duration NEVER = Duration.ofMinutes(5);
    private static final News LOST = new News(Set.of(), Set.of(LiveSubject.SCHEDULE));

    private final BlockingQueue<News> told = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
    void tellsWhatAnotherWindowSaves(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine);
                var other = Database.open(clinic.database().settings(), () -> false)) {
            var reader = watch(clinic, other, Duration.ofMillis(400));
            assertThat(next().practitioners()).hasSize(2);

            clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");

            assertThat(next().practitioners()).containsExactly(SmallClinic.ADLER.id());
            end(reader);
            clinic.book(clinic.newPatient("Okafor", "Ada"), "10:00");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void isWokenByTheServerLongBeforeItWouldLook() throws Exception {
        try (var clinic = OpenClinic.postgres();
                var other = Database.open(clinic.database().settings(), () -> false)) {
            var asked = new AtomicInteger();
            var listening = new LinkedBlockingQueue<Integer>();
            var services = services(clinic, other);
            var bell = Bell.of(other);
            bell.await(Duration.ofMillis(1)); // From here on it listens.
            var reader =
                    new LiveReader(
                                    () -> {
                                        var found = services.live().revisions(clinic.secondDesk());
                                        listening.add(asked.incrementAndGet());
                                        return found;
                                    },
                                    bell,
                                    new Told(),
                                    NEVER)
                            .start();
            assertThat(listening.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(1);
            next();

            clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
            assertThat(next().practitioners()).containsExactly(SmallClinic.ADLER.id());

            reader.close();
            // Whoever waits for the server ends with its next word.
            clinic.book(clinic.newPatient("Okafor", "Ada"), "10:00");
            reader.awaitEnd();
        }
    }

    @Test
    void listensAgainWhenTheServerHasHungUp() throws Exception {
        try (var clinic = OpenClinic.postgres();
                var bell = Bell.of(clinic.database().database())) {
            bell.await(Duration.ofMillis(1));
            try (var foreign = clinic.database().foreignConnection();
                    var statement = foreign.createStatement()) {
                statement.execute(
                        "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                                + " where application_name = 'docket live'"
                                + " and datname = current_database()");
            }
            bell.await(Duration.ofMillis(1)); // Finds out.
            bell.await(Duration.ofMillis(1)); // Listens again.

            clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
            long start = System.nanoTime();
            bell.await(NEVER);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(NEVER.dividedBy(2));
        }
    }

    @Test
    void tellsEverythingAnewWhenTheDatabaseIsBack() throws Exception {
        var revisions = new Revisions(Map.of(SmallClinic.ADLER.id(), 3L), Map.of());
        var calls = new AtomicInteger();
        try (var clinic = OpenClinic.inMemory()) {
            var reader =
                    reader(
                            clinic,
                            () -> {
                                if (calls.incrementAndGet() == 2) {
                                    throw new IllegalStateException("away");
                                }
                                return revisions;
                            });

            assertThat(next().practitioners()).containsExactly(SmallClinic.ADLER.id());
            assertThat(next()).isEqualTo(LOST);
            assertThat(next().practitioners()).containsExactly(SmallClinic.ADLER.id());
            end(reader);
        }
    }

    @Test
    void endsByItselfForWhoeverMayNotLookAnyMore() {
        var calls = new AtomicInteger();
        try (var clinic = OpenClinic.inMemory()) {
            var reader =
                    reader(
                            clinic,
                            () -> {
                                calls.incrementAndGet();
                                throw new AccessDenied(Permission.VIEW_CALENDAR);
                            });

            reader.awaitEnd();

            assertThat(calls).hasValue(1);
            assertThat(told).isEmpty();
        }
    }

    private LiveReader reader(OpenClinic clinic, Supplier<Revisions> look) {
        var bell = Bell.of(clinic.database().database());
        return new LiveReader(look, bell, new Told(), Duration.ofMillis(1)).start();
    }

    private LiveReader watch(OpenClinic clinic, Database other, Duration every) {
        var services = services(clinic, other);
        return new LiveReader(
                        () -> services.live().revisions(clinic.secondDesk()),
                        Bell.of(other),
                        new Told(),
                        every)
                .start();
    }

    private static Services services(OpenClinic clinic, Database other) {
        var ids = new Ids(clinic.clock(), new Random(5));
        return Services.on(other, clinic.clock(), ids, new Passwords(4));
    }

    private News next() throws InterruptedException {
        var news = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(news).as("news within %d s", PATIENCE_SECONDS).isNotNull();
        return news == null ? LOST : news;
    }

    private static void end(LiveReader reader) {
        reader.close();
        reader.awaitEnd();
    }

    private final class Told implements LiveListener {
        @Override
        public void changed(News news) {
            told.add(news);
        }

        @Override
        public void lost(RuntimeException failure) {
            told.add(LOST);
        }
    }
}
