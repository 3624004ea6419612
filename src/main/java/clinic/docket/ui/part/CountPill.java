package clinic.docket.ui.part;

import clinic.docket.ui.kit.look.Icons;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A number of the day with its word, such as "4 waiting"; chosen, it filters to them. */
public final class CountPill extends Button {

    private final BooleanProperty chosen = Chosen.of(this);
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count");
    private final Label name;

    public CountPill(String icon, String word, Runnable action) {
        var number = new Label();
        number.getStyleClass().add("count");
        number.textProperty().bind(count.asString());
        name = new Label(word);
        name.getStyleClass().add("word");
        var content = new HBox(Icons.of(icon), number, name);
        content.getStyleClass().add("count-content");
        getStyleClass().add("count-pill");
        setGraphic(content);
        setMinWidth(Region.USE_PREF_SIZE);
        accessibleTextProperty().bind(count.asString().concat(" ").concat(word));
        setOnAction(event -> action.run());
    }

    public IntegerProperty countProperty() {
        return count;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Without its word, where there is little room; a screen reader still says it. */
    public void setBrief(boolean brief) {
        name.setVisible(!brief);
        name.setManaged(!brief);
    }
}
