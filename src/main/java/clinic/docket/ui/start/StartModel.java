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

        /** A whole sentence of the {@code docket.storage} family, in the language of the screen. */
        record Failed(String sentence) implements Stage {}
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
        stage.set(new Stage.Failed(sentence));
    }

    /** The sentence to show when opening failed. */
    public Optional<String> failure() {
        return stage.get() instanceof Stage.Failed(String sentence)
                ? Optional.of(sentence)
                : Optional.empty();
    }
}
