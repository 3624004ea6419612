package clinic.docket.app.wiring.live;

import clinic.docket.service.schedule.Directory;
import clinic.docket.ui.kit.Background;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The doctors, rooms, types and sites as one desk knows them, read again when somebody has changed
 * any. Belongs to the FX thread once it is made.
 */
public final class KnownDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(KnownDirectory.class);

    private final Supplier<Directory> reading;
    private final ReadOnlyObjectWrapper<Directory> directory;
    private Runnable onOtherZone = () -> {};

    /** Reads at once: never on the FX thread. */
    public KnownDirectory(Supplier<Directory> reading) {
        this.reading = reading;
        directory = new ReadOnlyObjectWrapper<>(reading.get());
    }

    public ReadOnlyObjectProperty<Directory> directoryProperty() {
        return directory.getReadOnlyProperty();
    }

    /** The site's clock is another one: whatever shows times is to be made anew. */
    public void onOtherZone(Runnable showAgain) {
        onOtherZone = showAgain;
    }

    /**
     * Asks the database.
     *
     * @param onChanged there is something new, and it is known now
     */
    public void readAgain(Background background, Runnable onChanged) {
        background
                .callLatest(this, reading::get)
                .onSuccess(read -> {
                    if (!read.equals(directory.get())) {
                        learn(read, onChanged);
                    }
                })
                // Whoever has no right to it any more, or no database, keeps what is known.
                .onFailure(e -> LOG.warn("The directory could not be read again", e))
                .start();
    }

    private void learn(Directory read, Runnable onChanged) {
        var before = directory.get().site().zone();
        directory.set(read);
        onChanged.run();
        if (!before.equals(read.site().zone())) {
            onOtherZone.run();
        }
    }
}
