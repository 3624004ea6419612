package clinic.docket.ui.start;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How far the opening of the clinic has come. */
public final class StartModel {
    /** What is being done, or that it could not be done and why. */
    public sealed interface Stage {
        record Opening() implements Stage {}

        /** The demo clinic is being made; so many visits are there already. */
        record MakingDemo(long visits) implements Stage {}

        /**
         * It could not be opened.
         *
         * @param sentence of the {@code docket.storage} family, in the language of the screen
         * @param dayList whether the day list of this workstation could be read meanwhile
         */
        record Failed(String sentence, boolean dayList) implements Stage {}
    }

    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.Opening());

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public void opening() {
        stage.set(new Stage.Opening());
    }

    public void makingDemo(long visits) {
        stage.set(new Stage.MakingDemo(visits));
    }

    public void failed(String sentence) {
        stage.set(new Stage.Failed(sentence, false));
    }

    /** There is a day list to read until the clinic can be opened. */
    public void offerDayList() {
        failure().ifPresent(sentence -> stage.set(new Stage.Failed(sentence, true)));
    }

    /** The sentence to show when opening failed. */
    public Optional<String> failure() {
        return stage.get() instanceof Stage.Failed(String sentence, _)
                ? Optional.of(sentence)
                : Optional.empty();
    }
}
