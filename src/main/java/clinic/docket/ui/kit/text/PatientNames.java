package clinic.docket.ui.kit.text;

import clinic.docket.domain.patient.PatientName;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * How patients are named on screen: in full, or by their initials while somebody looks over the
 * shoulder. Every name that is shown, told in a tooltip or read aloud goes through here. Belongs to
 * the FX thread.
 */
public final class PatientNames {
    private static final String COVER = "•••";

    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();

    /** The name as it may be seen now. */
    public PatientName shown(PatientName name) {
        return hidden.get() ? standIn(name) : name;
    }

    /** As {@link #shown}, in one line. */
    public String of(PatientName name) {
        return shown(name).display();
    }

    /** What names somebody as well as a name does: an address, a phone, a note. */
    public String fact(String text) {
        return hidden.get() && !text.isEmpty() ? COVER : text;
    }

    public boolean areHidden() {
        return hidden.get();
    }

    public ReadOnlyBooleanProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    public void hide(boolean wanted) {
        hidden.set(wanted);
    }

    /** "Okafor Amara" becomes "O. A.", in the order in which names are written. */
    public static PatientName standIn(PatientName name) {
        return new PatientName(initial(name.family()), initial(name.given()));
    }

    private static String initial(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .map(letter -> letter.toUpperCase(Locale.ROOT) + ".")
                .orElse(word.isEmpty() ? "" : COVER);
    }
}
