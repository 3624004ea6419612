package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.SharedServer;
import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A statement that takes a real {@code docket server} longer than a desk waits. */
@EnabledIfSystemProperty(named = "docket.endurance", matches = "true")
class SlowReadTest {
    private static final Duration LONGEST_CALL = Duration.ofMillis(3_500);
    private static final Duration WHAT_A_DESK_WAITS = Duration.ofMillis(2_800);

    @TempDir Path folder;

    @Test
    void endsForTheDeskInTimeAndIsWaitedForByWhoeverAsksPatiently() throws IOException {
        try (var server = SharedServer.in(folder);
                var database = Database.open(server.settings(), () -> false)) {
            var transactions = database.transactions();

            long began = System.nanoTime();
            assertThat(transactions.patiently(() -> transactions.read(() -> count(transactions))))
                    .isPositive();
            assertThat(since(began)).isGreaterThan(WHAT_A_DESK_WAITS);

            long again = System.nanoTime();
            assertThatThrownBy(() -> transactions.read(() -> count(transactions)))
                    .isInstanceOf(StorageFailure.class);
            assertThat(since(again)).isLessThan(LONGEST_CALL);
        }
    }

    private static long count(Transactions transactions) {
        return transactions
                .session()
                .doReturningWork(connection -> {
                    try (var statement = connection.createStatement();
                            var rows =
                                    statement.executeQuery(
                                            "select count(*) from system_range(1, 6000) a"
                                                    + " join system_range(1, 6000) b"
                                                    + " on mod(a.x * b.x, 7) = 3")) {
                        rows.next();
                        return rows.getLong(1);
                    }
                });
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
