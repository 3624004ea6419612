package clinic.docket.app.window;

import clinic.docket.store.failure.StorageFailure;
import clinic.docket.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one sentence why the clinic cannot be opened and what to do. */
public record OpeningFailure(Texts texts) {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningFailure.class);

    /** Also leaves the cause in the log. */
    public String sentence(Throwable failure, Path folder) {
        LOG.error("The clinic cannot be opened", failure);
        var kind =
                failure instanceof StorageFailure storage
                        ? storage.kind()
                        : StorageFailure.Kind.OTHER;
        return texts.format(
                "docket.storage." + kind.name().toLowerCase(Locale.ROOT), folder.toString());
    }
}
