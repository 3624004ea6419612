package clinic.docket.app.wiring.live;

import clinic.docket.domain.live.Revisions;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.store.live.Bell;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for changes on a thread of its own until it is closed: every 400 ms, and at once when a
 * bell rings.
 */
public final class LiveReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveReader.class);
    private static final Duration EVERY = Duration.ofMillis(400);

    private final Supplier<Revisions> revisions;
    private final Bell bell;
    private final LiveListener listener;
    private final Duration every;
    private final Thread thread;
    private volatile boolean closed;
    private Revisions seen = Revisions.NONE;

    /**
     * @param revisions asked on the reader's thread
     * @param bell belongs to the reader from now on
     */
    public LiveReader(Supplier<Revisions> revisions, Bell bell, LiveListener listener) {
        this(revisions, bell, listener, EVERY);
    }

    LiveReader(Supplier<Revisions> revisions, Bell bell, LiveListener listener, Duration every) {
        this.revisions = revisions;
        this.bell = bell;
        this.listener = listener;
        this.every = every;
        thread = Thread.ofPlatform().daemon().name("live").unstarted(this::run);
    }

    public LiveReader start() {
        thread.start();
        return this;
    }

    private void run() {
        try (bell) {
            while (!closed && !Thread.currentThread().isInterrupted()) {
                look();
                if (!closed) {
                    bell.await(every);
                }
            }
        }
    }

    private void look() {
        try {
            var now = revisions.get();
            var news = now.since(seen);
            seen = now;
            if (!news.isEmpty() && !closed) {
                listener.changed(news);
            }
        } catch (AccessDenied e) {
            LOG.info("Nobody here may look for changes any more");
            closed = true;
        } catch (RuntimeException e) {
            seen = Revisions.NONE;
            if (!closed) {
                listener.lost(e);
            }
        }
    }

    /** Tells nobody anything from now on; it may still be looking for a moment. */
    @Override
    public void close() {
        closed = true;
        bell.ring();
    }

    /** After {@link #close}: returns when it uses the database no more. Never on its own thread. */
    public void awaitEnd() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
