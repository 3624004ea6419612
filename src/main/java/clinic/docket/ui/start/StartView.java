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
    private final Ways ways;

    /**
     * What can be done when the clinic cannot be opened.
     *
     * @param again tries to open the clinic once more
     * @param quit closes Docket
     * @param connect asks for another database; empty where nobody may
     * @param dayList to the day list of this workstation, where the model offers it
     */
    public record Ways(
            Runnable again, Runnable quit, Optional<Runnable> connect, Runnable dayList) {
        /** Without a day list. */
        public Ways(Runnable again, Runnable quit, Optional<Runnable> connect) {
            this(again, quit, connect, () -> {});
        }
    }

    /** Shows the model from now on. */
    public StartView(StartModel model, Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
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
            case StartModel.Stage.Failed failed -> failed(failed);
        }
    }

    private void busy(String sentence) {
        var progress = new ProgressIndicator();
        progress.setAccessibleText(sentence);
        getChildren().addAll(progress, label(sentence, "muted"));
    }

    private void failed(StartModel.Stage.Failed failed) {
        var retry = ActionButton.accent(texts.get("start.failure.again"), ways.again()).byEnter();
        var leave = new ActionButton(texts.get("start.failure.quit"), ways.quit());
        leave.setCancelButton(true);
        var buttons = new HBox(leave, retry);
        ways.connect()
                .map(action -> new ActionButton(texts.get("start.failure.connect"), action))
                .ifPresent(elsewhere -> buttons.getChildren().add(1, elsewhere));
        if (failed.dayList()) {
            var list = new ActionButton(texts.get("start.failure.dayList"), ways.dayList());
            list.setId("start-day-list");
            buttons.getChildren().add(buttons.getChildren().size() - 1, list);
        }
        buttons.getStyleClass().add("buttons");
        getChildren()
                .addAll(
                        label(texts.get("start.failure.title"), "section"),
                        label(failed.sentence(), "start-reason"),
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
