package clinic.docket.store.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Of a database that tells nobody anything. */
final class SilentBell implements Bell {
    private final Semaphore rung = new Semaphore(0);

    @Override
    public void await(Duration atMost) {
        try {
            if (rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                rung.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void ring() {
        rung.release();
    }

    @Override
    public void close() {
        ring();
    }
}
