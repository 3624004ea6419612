package clinic.docket.ui.part;

import clinic.docket.domain.patient.PatientName;
import java.util.regex.MatchResult;
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

    /**
     * The letters for a patient: of the given name, then of the family name, however many words
     * they are. Small particles count not: "de la Cruz" begins with C.
     */
    public static String initials(PatientName name) {
        return letter(name.given()) + letter(name.family());
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Of the first word that is no particle; of the first one where all are small. */
    private static String letter(String name) {
        var words = WORD.matcher(name).results().map(MatchResult::group).toList();
        return words.stream()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(Avatar::firstLetter)
                .orElse("");
    }

    private static String firstLetter(String word) {
        return Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
