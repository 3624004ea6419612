package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.docket.app.keyring.BoundedKeyRing;
import clinic.docket.app.keyring.KeyRing;
import clinic.docket.fixture.FakeKeyRing;
import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsInKeyRingTest {
    private static final String PASSWORD = "Grüße, 密码 \n2";

    @TempDir Path folder;
    private final FakeKeyRing ring = new FakeKeyRing();

    private Secrets secrets() {
        return with(ring);
    }

    private Secrets with(KeyRing other) {
        return Secrets.in(folder, Optional.of(other));
    }

    private Secrets withNone() {
        return Secrets.in(folder, Optional.empty());
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("secrets/database"));
    }

    @Test
    void keepsASecretInTheKeyRingAndItsEntryInTheFile() throws IOException {
        secrets().keep("database", PASSWORD);

        assertThat(ring.entries).containsValue(PASSWORD).hasSize(1);
        assertThat(file())
                .isEqualTo("docket:key-ring:1:" + ring.entries.keySet().iterator().next());
        assertThat(secrets().find("database")).contains(PASSWORD);
    }

    @Test
    void asksNothingOfAKeyRingThatWasGivenNothing() {
        assertThat(secrets().find("database")).isEmpty();
        assertThat(ring.asked).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void movesASecretFromItsFileAtTheNextRead() throws IOException {
        withNone().keep("database", PASSWORD);

        assertThat(secrets().find("database")).contains(PASSWORD);
        assertThat(file()).doesNotContain(PASSWORD);
        assertThat(ring.entries).containsValue(PASSWORD);
        assertThat(secrets().find("database")).contains(PASSWORD);
    }

    @Test
    void forgetsTheOldEntryOnceTheNewOneIsKept() {
        secrets().keep("database", "old");
        secrets().keep("database", "new");

        assertThat(ring.entries.values()).containsExactly("new");
        assertThat(secrets().find("database")).contains("new");
    }

    @Test
    void keepsAFileWhileTheKeyRingIsSilent() throws IOException {
        ring.silent = true;
        secrets().keep("database", PASSWORD);

        assertThat(file()).isEqualTo(PASSWORD);
        assertThat(secrets().find("database")).contains(PASSWORD);
    }

    @Test
    void keepsAFileWhereTheKeyRingGivesBackSomethingElse() throws IOException {
        ring.giving = value -> value + "?";
        secrets().keep("database", PASSWORD);
        assertThat(file()).isEqualTo(PASSWORD);

        assertThat(secrets().find("database")).contains(PASSWORD);
        assertThat(file()).isEqualTo(PASSWORD);
    }

    @Test
    void takesANewSecretWhileTheOldOneIsLockedAway() throws IOException {
        secrets().keep("database", "old");
        ring.silent = true;
        secrets().keep("database", "new");

        assertThat(file()).isEqualTo("new");
    }

    @Test
    void tellsALockedKeyRingFromALostEntry() {
        secrets().keep("database", PASSWORD);
        ring.silent = true;
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> secrets().find("database"))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(StorageFailure.Kind.KEY_RING))
                .satisfies(e -> assertThat(e).hasMessageNotContaining(PASSWORD));
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> withNone().find("database"))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(StorageFailure.Kind.KEY_RING));

        ring.silent = false;
        ring.entries.clear();
        assertThat(secrets().find("database")).isEmpty();
    }

    @Test
    void doesNotWaitForAKeyRingThatHangs() throws Exception {
        withNone().keep("database", PASSWORD);
        var never = new CountDownLatch(1);
        var hanging = new BoundedKeyRing(new Hanging(never), Duration.ofMillis(50));

        assertThat(with(hanging).find("database")).contains(PASSWORD);
        with(hanging).keep("database", "new");
        assertThat(file()).isEqualTo("new");
        never.countDown();
    }

    private record Hanging(CountDownLatch until) implements KeyRing {
        @Override
        public Optional<String> find(String entry) {
            hang();
            return Optional.empty();
        }

        @Override
        public void put(String entry, String value) {
            hang();
        }

        @Override
        public void remove(String entry) {
            hang();
        }

        private void hang() {
            try {
                until.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void keepsWhatBelongsToTheDataInFiles() throws IOException {
        Secrets.ofData(folder).keep("owner", PASSWORD);

        assertThat(folder.resolve("secrets/owner")).hasContent(PASSWORD);
        assertThat(Secrets.ofData(folder).find("owner")).contains(PASSWORD);
    }

    @Test
    void losesNothingWhenManyMoveAndKeepAtOnce() throws Exception {
        withNone().keep("database", "0");
        var safe = new BoundedKeyRing(ring, Duration.ofSeconds(3));
        try (var threads = Executors.newFixedThreadPool(4)) {
            IntStream.rangeClosed(1, 40)
                    .forEach(number ->
                            threads.execute(() -> {
                                var _ = with(safe).find("database");
                                with(safe).keep("database", Integer.toString(number));
                                var _ = with(safe).find("database");
                            }));
        }

        var last = with(safe).find("database");
        assertThat(last).isPresent().isNotEqualTo(Optional.of("0"));
        assertThat(ring.entries.values()).containsExactly(last.get());
    }

    @Test
    void refusesASecretThatReadsLikeAnEntry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> secrets().keep("database", "docket:key-ring:1:x"));
    }
}
