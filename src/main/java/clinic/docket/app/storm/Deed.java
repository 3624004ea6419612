package clinic.docket.app.storm;

import java.util.random.RandomGenerator;

/** What a desk does next; the weights keep the days well filled without blocking them. */
enum Deed {
    BOOK(35),
    HOLD(15),
    MOVE(20),
    RESIZE(10),
    CANCEL(15),
    UNCANCEL(15);

    private static final int ALL = sum();

    private final int weight;

    Deed(int weight) {
        this.weight = weight;
    }

    static Deed any(RandomGenerator dice) {
        int ticket = dice.nextInt(ALL);
        for (Deed deed : values()) {
            ticket -= deed.weight;
            if (ticket < 0) {
                return deed;
            }
        }
        throw new IllegalStateException("The weights of deeds");
    }

    private static int sum() {
        int sum = 0;
        for (Deed deed : values()) {
            sum += deed.weight;
        }
        return sum;
    }
}
