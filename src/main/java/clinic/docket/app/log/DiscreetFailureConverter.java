package clinic.docket.app.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.CoreConstants;

/**
 * Prints a failure with its causes and stack traces, and the messages of those that our own code
 * throws only.
 *
 * <p>Database drivers put the values of a row into their messages, names and birth dates among
 * them; of theirs the log keeps the kind only.
 */
public final class DiscreetFailureConverter extends ThrowableHandlingConverter {
    private static final String OURS = "clinic.docket.";
    private static final int DEEPEST_CAUSE = 8;

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        IThrowableProxy failure = event.getThrowableProxy();
        for (int depth = 0; failure != null && depth < DEEPEST_CAUSE; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(headline(failure));
            text.append(CoreConstants.LINE_SEPARATOR);
            for (StackTraceElementProxy element : failure.getStackTraceElementProxyArray()) {
                text.append('\t').append(element.getSTEAsString());
                text.append(CoreConstants.LINE_SEPARATOR);
            }
            failure = failure.getCause();
        }
        return text.toString();
    }

    private static String headline(IThrowableProxy failure) {
        String name = failure.getClassName();
        if (name.startsWith(OURS) || isThrownByUs(failure)) {
            return name + ": " + failure.getMessage();
        }
        return name;
    }

    private static boolean isThrownByUs(IThrowableProxy failure) {
        StackTraceElementProxy[] trace = failure.getStackTraceElementProxyArray();
        return trace.length > 0 && trace[0].getStackTraceElement().getClassName().startsWith(OURS);
    }
}
