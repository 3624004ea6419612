package clinic.docket.app.window;

import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.app.wiring.live.LiveListener;
import clinic.docket.app.wiring.live.LiveReader;
import clinic.docket.domain.live.News;
import clinic.docket.service.access.Session;
import clinic.docket.store.live.Bell;
import clinic.docket.ui.kit.Background;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps what is on screen as the other workstations have left it, as long as somebody is signed in.
 * Belongs to the FX thread, but for the end.
 */
final class LiveRounds {
    private final OpenClinic clinic;
    private final Background background;
    private final Supplier<Optional<Desk>> desk;
    private final Runnable changed;
    private Optional<LiveReader> reader = Optional.empty();

    /**
     * @param changed also told of each change, on the FX thread
     */
    LiveRounds(
            OpenClinic clinic,
            Background background,
            Supplier<Optional<Desk>> desk,
            Runnable changed) {
        this.clinic = clinic;
        this.background = background;
        this.desk = desk;
        this.changed = changed;
    }

    /** In place of whoever was here before. */
    void watch(Session session) {
        stop();
        reader =
                Optional.of(
                        new LiveReader(
                                        () -> clinic.services().live().revisions(session),
                                        Bell.of(clinic.database()),
                                        new Told())
                                .start());
    }

    void stop() {
        reader.ifPresent(LiveReader::close);
    }

    /** After {@link #stop}, on any other thread than the reader's: it uses the database no more. */
    void awaitEnd() {
        reader.ifPresent(LiveReader::awaitEnd);
    }

    private final class Told implements LiveListener {
        @Override
        public void changed(News news) {
            tell(shown -> shown.tellOfNews(news));
            background.onScreen(changed);
        }

        @Override
        public void lost(RuntimeException failure) {
            tell(shown -> shown.tellOfLoss(failure));
        }

        private void tell(Consumer<Desk> what) {
            background.onScreen(() -> desk.get().ifPresent(what));
        }
    }
}
