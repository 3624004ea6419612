package clinic.docket.ui.part.newer;

import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.part.newer.AgainDialog.Again;
import java.util.function.Consumer;

/**
 * Says what a visit is now to whoever took a step too late.
 *
 * @param asking asks whether the step is meant all the same
 */
public record NewerVoice(NewerWords words, Notices notices, Consumer<Again> asking) {

    /** The step has no meaning any more. */
    public void tell(LatestVisit now) {
        notices.failed(words.sentence(now));
    }

    /**
     * The step is still possible.
     *
     * @param name of the patient
     * @param verb as the step is called
     */
    public void ask(String name, LatestVisit now, String verb, Runnable act) {
        var title = words.texts().format("part.newer.title", name);
        asking.accept(new Again(title, words.sentence(now), verb, act));
    }
}
