package clinic.docket.ui.part;

import atlantafx.base.controls.CustomTextField;
import clinic.docket.ui.kit.look.Icons;

/** A field to find something by typing: a lens, what to type, and the key that jumps here. */
public final class SearchField extends CustomTextField {

    public SearchField(String prompt) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of("fth-search"));
    }

    public SearchField withKey(String keyLabel) {
        setRight(new KeyBadge(keyLabel));
        return this;
    }
}
