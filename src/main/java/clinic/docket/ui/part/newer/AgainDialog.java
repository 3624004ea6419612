package clinic.docket.ui.part.newer;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks whether a step is meant although the visit has changed. Esc leaves the visit as it is now;
 * the focus is on that button too.
 */
public final class AgainDialog {
    private final Texts texts;
    private final Overlay overlay;
    private final VBox box = new VBox();

    /**
     * A step that came too late.
     *
     * @param visit whose it is, and what it is now, in sentences
     * @param verb on the button, as the step is called
     * @param act takes the step on the visit as it is now
     */
    public record Again(String title, String visit, String verb, Runnable act) {}

    public AgainDialog(Texts texts, Overlay overlay) {
        this.texts = texts;
        this.overlay = overlay;
        box.getStyleClass().add("cancel-dialog");
    }

    public void open(Again again) {
        var title = new Label(again.title());
        title.getStyleClass().addAll("section", "personal");
        title.setWrapText(true);
        var sentence = new Label(again.visit());
        sentence.setWrapText(true);
        var act =
                new ActionButton(texts.format("part.newer.again", again.verb()), () -> act(again));
        act.setId("do-again");
        var leave =
                new ActionButton(texts.get("part.newer.leave"), this::close)
                        .withKey(new Keys(texts).label("Esc"));
        leave.setId("leave-newer");
        var buttons = new HBox(leave, act);
        buttons.getStyleClass().add("dialog-buttons");
        box.getChildren().setAll(title, sentence, buttons);
        overlay.open(box, this::close);
        leave.requestFocus();
    }

    private void act(Again again) {
        close();
        again.act().run();
    }

    private void close() {
        overlay.close(box);
    }
}
