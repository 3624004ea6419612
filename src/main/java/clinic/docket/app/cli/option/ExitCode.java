package clinic.docket.app.cli.option;

/** What {@code docket} answers to the shell; 2 is picocli's own for words it does not know. */
public final class ExitCode {
    public static final int OK = 0;

    /** It ran, and the answer is no: faults were found, or there was nothing to do. */
    public static final int FOUND_FAULTS = 1;

    public static final int USAGE = 2;

    /** The database, the folder or the file could not be used; nothing was changed. */
    public static final int NO_STORAGE = 4;

    /** Something unexpected; the sentence names the code under which the log tells more. */
    public static final int FAILED = 5;

    private ExitCode() {}
}
