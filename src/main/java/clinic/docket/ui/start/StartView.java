package clinic.docket.ui.start;

import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first thing in the window: what Docket is doing, or why it cannot go on and what to do. */
public final class StartView extends VBox {
    private final Texts texts;
    private final Runnable again;
    private final Runnable quit;
    private final Optional<Runnable> connect;

    /**
     * Shows the model from now on.
     *
     * @param again tries to open the clinic once more
     * @param quit closes Docket
     * @param connect asks for another database; empty where nobody may
     */
    public StartView(
            StartModel model,
            Texts texts,
            Runnable again,
            Runnable quit,
            Optional<Runnable> connect) {
        this.texts = texts;
        this.again = again;
        this.quit = quit;
        this.connect = connect;
        getStyleClass().add("start");
        model.stageProperty().subscribe(this::show);
    }

    private void show(StartModel.Stage stage) {
        var logo = new StackPane(Icons.of("fth-check"));
        logo.getStyleClass().add("logo");
        getChildren().setAll(logo);
        switch (stage) {
            case StartModel.Stage.Opening _ -> busy(texts.get("start.clinic.opening"));
            case StartModel.Stage.MakingDemo(long visits) ->
                    busy(texts.format("start.demo.making", visits));
            case StartModel.Stage.Failed(String sentence) -> failed(sentence);
        }
    }

    private void busy(String sentence) {
        var progress = new ProgressIndicator();
        progress.setAccessibleText(sentence);
        getChildren().addAll(progress, label(sentence, "muted"));
    }

    private void failed(String sentence) {
        var retry = ActionButton.accent(texts.get("start.failure.again"), again);
        var leave = new ActionButton(texts.get("start.failure.quit"), quit);
        retry.setDefaultButton(true);
        leave.setCancelButton(true);
        var buttons = new HBox(leave, retry);
        connect.map(action -> new ActionButton(texts.get("start.failure.connect"), action))
                .ifPresent(elsewhere -> buttons.getChildren().add(1, elsewhere));
        buttons.getStyleClass().add("buttons");
        getChildren()
                .addAll(
                        label(texts.get("start.failure.title"), "section"),
                        label(sentence, "start-reason"),
                        buttons);
        retry.requestFocus();
    }

    private static Node label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
