package clinic.docket.app.demo;

import java.util.SplittableRandom;

/**
 * A stream of random numbers for each thing that is made up, so that a day stays the same however
 * many other days are made.
 */
record DemoRandom(long seed) {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    SplittableRandom of(String what, long number) {
        return new SplittableRandom((seed * GOLDEN) ^ ((long) what.hashCode() << 32) ^ number);
    }
}
