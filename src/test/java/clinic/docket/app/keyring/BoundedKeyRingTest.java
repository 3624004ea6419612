package clinic.docket.app.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BoundedKeyRingTest {
    private final AtomicInteger asked = new AtomicInteger();
    private Optional<CountDownLatch> gate = Optional.empty();
    private boolean refuses;

    private final KeyRing behind =
            new KeyRing() {
                @Override
                public Optional<String> find(String entry) {
                    answer();
                    return Optional.of("of " + entry);
                }

                @Override
                public void put(String entry, String value) {
                    answer();
                }

                @Override
                public void remove(String entry) {
                    answer();
                }
            };

    private void answer() {
        asked.incrementAndGet();
        gate.ifPresent(each -> {
            try {
                each.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        if (refuses) {
            throw new IllegalStateException("Locked");
        }
    }

    private final BoundedKeyRing ring = new BoundedKeyRing(behind, Duration.ofMillis(100));

    @Test
    void remembersWhatItHasRead() {
        assertThat(ring.find("a")).contains("of a");
        assertThat(ring.find("a")).contains("of a");
        assertThat(asked).hasValue(1);

        ring.remove("a");
        assertThat(ring.find("a")).contains("of a");
        assertThat(asked).hasValue(3);
    }

    @Test
    void isSilentInsteadOfHangingAndAnswersAgainAfterwards() throws Exception {
        var end = new CountDownLatch(1);
        gate = Optional.of(end);
        assertSilent(() -> ring.find("a"));
        assertSilent(() -> ring.find("b"));
        assertThat(asked).as("not even tried while the first hangs").hasValue(1);

        gate = Optional.empty();
        end.countDown();
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("key-ring")) {
                thread.join();
            }
        }
        assertThat(ring.find("c")).contains("of c");
    }

    @Test
    void isSilentWhateverFailsBehindIt() {
        refuses = true;
        assertSilent(() -> ring.find("a"));
        assertSilent(() -> ring.remove("a"));
    }

    @Test
    void isNotAskedToTakeMoreOnceItHasRefused() {
        refuses = true;
        assertSilent(() -> ring.put("a", "x"));
        refuses = false;
        assertSilent(() -> ring.put("b", "x"));
        assertThat(asked).hasValue(1);
        assertThat(ring.find("a")).contains("of a");
    }

    @Test
    void takesNothingThatWindowsWouldNotTake() {
        ring.put("a", "ä".repeat(KeyRing.LONGEST / 2));
        assertSilent(() -> ring.put("b", "ä".repeat(KeyRing.LONGEST / 2) + "b"));
        ring.put("c", "short");
        assertThat(asked).hasValue(2);
    }

    @Test
    void isNeverAskedOnTheThreadOfTheScreen() throws InterruptedException {
        var failure = new AtomicReference<Throwable>();
        var screen =
                Thread.ofPlatform()
                        .name("JavaFX Application Thread")
                        .uncaughtExceptionHandler((_, e) -> failure.set(e))
                        .start(() -> ring.find("a"));
        screen.join();

        assertThat(failure.get()).isInstanceOf(IllegalStateException.class);
        assertThat(asked).hasValue(0);
    }

    private static void assertSilent(Runnable question) {
        assertThatExceptionOfType(SilentKeyRing.class).isThrownBy(question::run);
    }
}
