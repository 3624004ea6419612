package clinic.docket.ui.part;

import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;

/** A person as a disc with two letters; the name itself stands beside it or is set as its name. */
public final class Avatar extends Label {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** "Dr", "Prof." before at least two more words. */
    private static final Pattern TITLE = Pattern.compile("^\\s*(?:Dr|Prof)\\.?\\s+(?=\\S+\\s+\\S)");

    private final BooleanProperty chosen = Chosen.of(this);

    public Avatar(String initials) {
        super(initials);
        getStyleClass().add("avatar");
    }

    /** The letters for a name: the first of its first and of its last word. A title counts not. */
    public static String initials(String name) {
        var words = WORD.matcher(TITLE.matcher(name).replaceFirst("")).results().toList();
        if (words.isEmpty()) {
            return "";
        }
        var first = firstLetter(words.getFirst().group());
        return words.size() == 1 ? first : first + firstLetter(words.getLast().group());
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    private static String firstLetter(String word) {
        return Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
