package clinic.docket.ui.part;

import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One place in the rail: icon above word, and how many things there wait for somebody. */
public final class RailButton extends Button {

    private static final Insets AT_THE_CORNER = new Insets(4, 8, 0, 0);

    private final BooleanProperty chosen = Chosen.of(this);
    private final Label badge = new Label();
    private final String word;

    public RailButton(String icon, String word, Runnable action) {
        this.word = word;
        var content = new VBox(Icons.of(icon), new Label(word));
        content.getStyleClass().add("rail-content");
        badge.getStyleClass().add("rail-badge");
        badge.setMaxWidth(Region.USE_PREF_SIZE);
        badge.setVisible(false);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        StackPane.setMargin(badge, AT_THE_CORNER);
        getStyleClass().add("rail-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var layers = new StackPane(content, badge);
        layers.prefWidthProperty().bind(widthProperty());
        layers.prefHeightProperty().bind(heightProperty());
        setGraphic(layers);
        setAccessibleText(word);
        setOnAction(event -> action.run());
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** The number at the corner; zero takes it away. */
    public void count(int waiting, Texts texts) {
        badge.setText(Integer.toString(waiting));
        badge.setVisible(waiting > 0);
        setAccessibleText(waiting > 0 ? texts.format("part.rail.count", word, waiting) : word);
    }
}
