package clinic.docket.app.wiring.live;

import clinic.docket.domain.live.News;

/** Is told on the reader's thread. */
public interface LiveListener {
    /**
     * Something has changed, here or elsewhere; the first time, and the first time after a failure,
     * everything is news.
     */
    void changed(News news);

    /** The database does not answer; told again and again until it does. */
    void lost(RuntimeException failure);
}
