package clinic.docket.ui.database;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the application has to do itself. It touches disk or network: never on the FX thread.
 *
 * @param addresses at which this computer can listen, the one for itself alone first
 * @param test whether somebody answers there, in a sentence
 * @param connect leaves the clinic that is open for this one
 * @param share leaves the clinic that is open and comes back to it as one of many
 */
public record Databases(
        Supplier<Where> where,
        Supplier<List<String>> addresses,
        Function<Target, Answer> test,
        Consumer<Target> connect,
        Consumer<Listen> share) {

    /**
     * What came of a test.
     *
     * @param sentence in the language of the screen
     */
    public record Answer(boolean good, String sentence) {}

    /** Where a server is to listen. */
    public record Listen(String address, int port) {}
}
