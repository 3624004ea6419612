package clinic.docket.ui.part;

import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * One sentence under the top bar, and at most one button. A banner of danger stays until its cause
 * is gone; one that informs can be closed.
 */
public final class Banner extends HBox {

    private final TextFlow words = new TextFlow();

    public Banner(Tone tone, String sentence) {
        this(tone, "", sentence);
    }

    /**
     * A banner whose first words stand out.
     *
     * @param lead the fact, in bold
     * @param sentence what follows from it
     */
    public Banner(Tone tone, String lead, String sentence) {
        getStyleClass().addAll("banner", tone.styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        setFillHeight(false); // A single line stands in the middle beside a button.
        words.getStyleClass().add("text-flow");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(iconOf(tone), "icon-18"), words);
        tell(lead, sentence);
    }

    /** Replaces the words, such as when the copy on screen grows older. */
    public void tell(String lead, String sentence) {
        words.getChildren().clear();
        if (!lead.isEmpty()) {
            var fact = new Text(lead + " ");
            fact.getStyleClass().addAll("text", "strong");
            words.getChildren().add(fact);
        }
        var rest = new Text(sentence);
        rest.getStyleClass().add("text");
        words.getChildren().add(rest);
        setAccessibleText((lead + " " + sentence).strip());
    }

    /** The one button; its text is the verb. */
    public Banner withButton(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }

    /** The one button, where it shows its key. */
    public Banner with(ActionButton button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(button);
        return this;
    }

    /** A cross that takes the banner away. */
    public Banner closable(Texts texts, Runnable close) {
        var button = new Button(null, Icons.of("fth-x"));
        button.getStyleClass().addAll("flat", "small", "icon-only");
        button.setAccessibleText(texts.get("part.banner.close"));
        button.setOnAction(event -> close.run());
        getChildren().add(button);
        return this;
    }

    private static String iconOf(Tone tone) {
        return switch (tone) {
            case DANGER -> "fth-alert-circle";
            case WARNING -> "fth-alert-triangle";
            case GOOD -> "fth-check";
            case INFO, NEUTRAL -> "fth-info";
        };
    }
}
