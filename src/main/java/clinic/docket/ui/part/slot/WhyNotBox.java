package clinic.docket.ui.part.slot;

import clinic.docket.ui.part.KeyBadge;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Why a time is not free, a sentence per reason, and below them what can be done about it. Takes
 * the focus when it is asked, so that a screen reader reads all of it.
 */
public final class WhyNotBox extends VBox {

    private final Label title = new Label();
    private final VBox reasons = new VBox();
    private final FlowPane actions = new FlowPane();

    /**
     * @param key what asks the question
     */
    public WhyNotBox(String key) {
        getStyleClass().addAll("inset-box", "why-not");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var badge = new KeyBadge(key);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, badge);
        head.getStyleClass().add("why-not-head");
        reasons.getStyleClass().add("why-not-reasons");
        actions.getStyleClass().add("why-not-actions");
        actions.managedProperty().bind(actions.visibleProperty());
        getChildren().addAll(head, reasons, actions);
    }

    /** Replaces everything; no sentences and no actions leave only the title. */
    public void show(String question, List<String> sentences, List<? extends Node> remedies) {
        title.setText(question);
        reasons.getChildren().setAll(sentences.stream().map(WhyNotBox::line).toList());
        actions.getChildren().setAll(remedies);
        actions.setVisible(!remedies.isEmpty());
        setAccessibleText(
                String.join(" ", Stream.concat(Stream.of(question), sentences.stream()).toList()));
    }

    private static Label line(String sentence) {
        var line = new Label(sentence);
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
