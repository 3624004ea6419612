package clinic.docket.app.storm;

import java.time.Duration;

/**
 * How hard and how long. Whichever of {@code time} and {@code tries} is reached first ends it.
 *
 * @param threads how many desks work at once, 1 to {@value #MOST_THREADS}
 * @param tries of all desks together
 * @param seed what each desk draws; what comes of it depends on who is faster
 */
public record StormOrder(int threads, Duration time, long tries, long seed) {
    public static final int MOST_THREADS = 256;

    public StormOrder {
        if (threads < 1 || threads > MOST_THREADS || !time.isPositive() || tries < 1) {
            throw new IllegalArgumentException("At least one desk, some time and one try");
        }
    }
}
