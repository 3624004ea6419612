package clinic.docket.app.cli;

import clinic.docket.app.cli.option.DataOption;
import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.place.Surroundings;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.ui.kit.text.Texts;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence for every failure of a command; what is unexpected goes to the log with a code. */
final class FailureAnswer implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureAnswer.class);
    private static final int CODES = 36 * 36 * 36 * 36;
    private static final int RADIX = 36;

    private final Surroundings surroundings;
    private final Texts texts;

    FailureAnswer(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof StorageFailure storage) {
            LOG.warn("Storage cannot be used: {}", storage.kind());
            commandLine.getErr().println(sentence(storage, commandLine));
            return ExitCode.NO_STORAGE;
        }
        String code = code();
        LOG.error("{} {}", code, failure.getClass().getName(), failure);
        commandLine.getErr().println(texts.format("docket.failed", code));
        return ExitCode.FAILED;
    }

    private String sentence(StorageFailure failure, CommandLine commandLine) {
        String kind = failure.kind().name().toLowerCase(Locale.ROOT);
        return texts.format("docket.storage." + kind, place(commandLine));
    }

    private Object place(CommandLine commandLine) {
        return commandLine.getCommandSpec().userObject() instanceof StormCommand storm
                ? storm.place()
                : folder(commandLine);
    }

    private Object folder(CommandLine commandLine) {
        DataOption usual = new DataOption();
        return Optional.ofNullable(commandLine.getMixins().get(DataOption.NAME))
                .map(DataOption.class::cast)
                .orElse(usual)
                .folder(surroundings.places());
    }

    private static String code() {
        int number = new SecureRandom().nextInt(CODES);
        return "D-" + Integer.toString(number, RADIX).toUpperCase(Locale.ROOT);
    }
}
