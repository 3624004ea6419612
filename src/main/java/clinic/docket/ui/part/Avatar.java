package clinic.docket.ui.part;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;

/** A person as a disc with two letters; the name itself stands beside it or is set as its name. */
public final class Avatar extends Label {

    private final BooleanProperty chosen = Chosen.of(this);

    public Avatar(String initials) {
        super(initials);
        getStyleClass().add("avatar");
    }

    /** The letters for a name: the first of its first and of its last word. Titles do not count. */
    public static String initials(String name) {
        var words = name.strip().replaceFirst("^\\p{L}{1,4}\\.?\\s+(?=\\S+\\s+\\S)", "").split("\\s+");
        var first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? ""
                : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
