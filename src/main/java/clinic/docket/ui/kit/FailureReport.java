package clinic.docket.ui.kit;

import clinic.docket.ui.kit.text.Texts;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where unexpected failures end: the user reads a plain sentence and a short code, the log has the
 * same code and the stack trace. Nothing else logs a failure a second time.
 */
public final class FailureReport implements Consumer<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

    /** No letters or digits that are mixed up on the telephone. */
    private static final String SIGNS = "2346789ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final int LENGTH = 4;

    private final Notices notices;
    private final Texts texts;
    private final RandomGenerator random;
    private final Map<Class<? extends Throwable>, String> sentences = new LinkedHashMap<>();
    private final Map<Predicate<Throwable>, String> expected = new LinkedHashMap<>();

    public FailureReport(Notices notices, Texts texts) {
        this(notices, texts, new SecureRandom());
    }

    FailureReport(Notices notices, Texts texts, RandomGenerator random) {
        this.notices = notices;
        this.texts = texts;
        this.random = random;
    }

    /** Gives failures of a type their own text; it has one placeholder, the code. */
    public FailureReport explain(Class<? extends Throwable> type, String textKey) {
        sentences.put(type, textKey);
        return this;
    }

    /**
     * Such failures have a sentence that says all there is to say: no code, and one line in the
     * log.
     */
    public FailureReport expect(Predicate<Throwable> kind, String textKey) {
        expected.put(kind, textKey);
        return this;
    }

    @Override
    public void accept(Throwable failure) {
        var known =
                expected.entrySet().stream()
                        .filter(each -> each.getKey().test(failure))
                        .map(Map.Entry::getValue)
                        .findFirst();
        known.ifPresentOrElse(textKey -> say(failure, textKey), () -> sayWithCode(failure));
    }

    private void say(Throwable failure, String textKey) {
        LOG.warn("{}", failure.toString());
        notices.failed(texts.get(textKey));
    }

    private void sayWithCode(Throwable failure) {
        var code = nextCode();
        LOG.error("{} {}", code, failure.getClass().getName(), failure);
        notices.failed(texts.format(sentenceFor(failure), code));
    }

    private String sentenceFor(Throwable failure) {
        return sentences.entrySet().stream()
                .filter(known -> known.getKey().isInstance(failure))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("kit.failure.unexpected");
    }

    private String nextCode() {
        var code = new StringBuilder("D-");
        random.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.toString();
    }
}
