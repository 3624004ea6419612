package clinic.docket.app.wiring.outage;

import clinic.docket.store.live.Presence;
import clinic.docket.store.session.Database;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.watch.Pulse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heartbeat of one window: since when its database does not answer. Of the FX thread. */
public final class OutageWatch {
    private static final Logger LOG = LoggerFactory.getLogger(OutageWatch.class);

    private final Presence presence;
    private final Background heartbeats;
    private final InstantSource clock;
    private final SimpleBooleanProperty lost = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Instant>> since =
            new SimpleObjectProperty<>(Optional.empty());
    private final Pulse pulse;

    private OutageWatch(Presence presence, InstantSource clock) {
        this.presence = presence;
        this.clock = clock;
        // Its own: calls that wait elsewhere must not delay the question.
        heartbeats = new Background(failure -> LOG.error("The heartbeat failed", failure));
        pulse = new Pulse(presence::answers, heartbeats, clock, lost);
        lost.subscribe(this::changed);
    }

    /** Empty for a database inside this process, which cannot go away. */
    public static Optional<OutageWatch> of(Database database, InstantSource clock) {
        return Presence.of(database).map(presence -> new OutageWatch(presence, clock));
    }

    private void changed(boolean gone) {
        if (gone == since.get().isPresent()) {
            return;
        }
        if (gone) {
            LOG.warn("The database does not answer");
        } else {
            LOG.info("The database answers again");
        }
        since.set(gone ? Optional.of(clock.instant()) : Optional.empty());
    }

    public void start() {
        pulse.start();
    }

    /** For ever. */
    public void stop() {
        pulse.stop();
        heartbeats.run(presence::close).onEnd(heartbeats::close).start();
    }

    /** Empty while it answers. */
    public ReadOnlyObjectProperty<Optional<Instant>> sinceProperty() {
        return since;
    }
}
