package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.store.StoreContract;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Workstation;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.schedule.ScheduleStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TransactionsTest extends StoreContract {
    @Test
    void waitsOnPostgresAsLongAsTheWorkDoesAndNoLongerAfterwards() {
        var transactions = StorageEngine.POSTGRESQL.shared().transactions();

        assertThat(
                        transactions.patiently(
                                () -> transactions.read(() -> networkTimeout(transactions))))
                .isEqualTo(Math.toIntExact(Duration.ofMinutes(5).toMillis()));
        assertThat(transactions.read(() -> networkTimeout(transactions)))
                .isEqualTo(Math.toIntExact(Duration.ofSeconds(3).toMillis()));
    }

    private static int networkTimeout(Transactions transactions) {
        return transactions.session().doReturningWork(Connection::getNetworkTimeout);
    }

    @Test
    void refusesTheThreadThatDrawsTheScreens() {
        var onUiThread = new AtomicBoolean();
        try (var guarded =
                Database.open(
                        new DatabaseSettings.InMemory("guarded" + Fresh.number()),
                        onUiThread::get)) {
            var tx = guarded.transactions();
            var stores = new ScheduleStore(tx);
            onUiThread.set(true);
            long before = guarded.sqlCount().statements();

            assertThatThrownBy(() -> tx.read(stores::sites))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("draws the screens");
            assertThatThrownBy(() -> tx.write(stores::sites))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(guarded.sqlCount().statements()).isEqualTo(before);

            onUiThread.set(false);
            assertThat(tx.read(stores::sites)).isEmpty();
        }
    }

    @Test
    void refusesStoreWithoutTransaction() {
        assertThatThrownBy(() -> new ScheduleStore(tx()).sites())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No transaction is running");
    }

    @Test
    void countsEveryStatement() {
        long before = database.sqlCount();
        read(() -> new ScheduleStore(tx()).sites());

        assertThat(database.sqlCount()).isEqualTo(before + 1);
    }

    @Test
    void innerWriteJoinsTheOuterOne() {
        String name = "inner" + Fresh.number();

        assertThatThrownBy(() ->
                        write(() -> {
                            write(() -> addWorkstation(name));
                            throw new IllegalStateException("outer");
                        }))
                .hasMessage("outer");

        assertThat(read(() -> new AccessStore(tx()).workstation(name))).isEmpty();
    }

    @Test
    void refusesWriteInsideOfRead() {
        assertThatThrownBy(() -> read(() -> write(() -> addWorkstation("never"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside of a read");
    }

    @Test
    void readSeesOneMomentThroughout() {
        String name = "late" + Fresh.number();
        boolean seen =
                read(() -> {
                    var store = new AccessStore(tx());
                    assertThat(store.workstation(name)).isEmpty();
                    inAnotherThread(() -> write(() -> addWorkstation(name)));
                    return store.workstation(name).isPresent();
                });

        assertThat(seen).isFalse();
        assertThat(read(() -> new AccessStore(tx()).workstation(name))).isPresent();
    }

    @Test
    void nextTransactionIsNotFrozenByTheOneBefore() {
        read(() -> new AccessStore(tx()).clinic());
        String name = "fresh" + Fresh.number();
        write(() -> {
            assertThat(new AccessStore(tx()).workstation(name)).isEmpty();
            inAnotherThread(() -> write(() -> addWorkstation(name)));
            assertThat(new AccessStore(tx()).workstation(name)).isPresent();
            return name;
        });
    }

    @Test
    void failureDoesNotQuoteStoredValues() {
        var desk =
                new Workstation(
                        SmallClinic.DESK.id(), "Secret" + Fresh.number(), SmallClinic.SITE.id());

        assertThatThrownBy(() -> tx().run(() -> new AccessStore(tx()).addWorkstation(desk)))
                .isInstanceOf(DuplicateRecord.class)
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("Secret"));
    }

    private static String stackTrace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private boolean addWorkstation(String name) {
        new AccessStore(tx())
                .addWorkstation(new Workstation(Fresh.id(), name, SmallClinic.SITE.id()));
        return true;
    }

    private static void inAnotherThread(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
