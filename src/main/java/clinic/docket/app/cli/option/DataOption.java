package clinic.docket.app.cli.option;

import clinic.docket.app.place.Places;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which folder the clinic's data lie in; the same words for every command. */
public final class DataOption {
    /** The field of each command that holds it. */
    public static final String NAME = "data";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "docket.option.data")
    private @Nullable Path folder;

    @Option(names = "--demo", descriptionKey = "docket.option.demo")
    private boolean demo;

    public boolean isDemo() {
        return demo;
    }

    public Path folder(Places places) {
        if (folder != null) {
            return folder.toAbsolutePath().normalize();
        }
        return demo ? places.demo() : places.clinic();
    }
}
