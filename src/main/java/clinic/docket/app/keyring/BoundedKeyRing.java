package clinic.docket.app.keyring;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A key ring that answers within a time or counts as silent, whatever the one behind it does, and
 * that remembers what it has read. Asks one thing at a time; while a call hangs, others are not
 * even tried. Safe to use from every thread but JavaFX's.
 */
public final class BoundedKeyRing implements KeyRing {
    private static final String FX_THREAD = "JavaFX Application Thread";

    private final KeyRing ring;
    private final Duration limit;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Semaphore turn = new Semaphore(1);
    private volatile Optional<FutureTask<?>> late = Optional.empty();
    private volatile boolean refuses;

    public BoundedKeyRing(KeyRing ring, Duration limit) {
        this.ring = ring;
        this.limit = limit;
    }

    @Override
    public Optional<String> find(String entry) {
        var before = Optional.ofNullable(known.get(entry));
        if (before.isPresent()) {
            return before;
        }
        var found = ask(() -> ring.find(entry));
        found.ifPresent(value -> known.put(entry, value));
        return found;
    }

    /** One that has refused once is not asked to take anything again by this process. */
    @Override
    public void put(String entry, String value) {
        if (value.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new SilentKeyRing("Too long for a key ring");
        }
        if (refuses) {
            throw new SilentKeyRing("The key ring has refused before");
        }
        try {
            ask(() -> {
                ring.put(entry, value);
                return entry;
            });
        } catch (SilentKeyRing e) {
            refuses = true;
            throw e;
        }
    }

    @Override
    public void remove(String entry) {
        known.remove(entry);
        ask(() -> {
            ring.remove(entry);
            return entry;
        });
    }

    private <T> T ask(Supplier<T> question) {
        if (Thread.currentThread().getName().equals(FX_THREAD)) {
            throw new IllegalStateException("The key ring is asked in the background only");
        }
        try {
            if (hangs() || !turn.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SilentKeyRing("The key ring still answers another question");
            }
            return answer(question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SilentKeyRing("Nobody waits for the key ring any more", e);
        }
    }

    private boolean hangs() {
        return late.filter(task -> !task.isDone()).isPresent();
    }

    private <T> T answer(Supplier<T> question) throws InterruptedException {
        var task =
                new FutureTask<>(() -> {
                    try {
                        return question.get();
                    } finally {
                        turn.release();
                    }
                });
        Thread.ofPlatform().daemon().name("key-ring").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            late = Optional.of(task);
            throw new SilentKeyRing("The key ring does not answer in time", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SilentKeyRing silent
                    ? silent
                    : new SilentKeyRing("The key ring fails", e.getCause());
        }
    }
}
