package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.Permission;
import clinic.docket.ui.kit.text.Texts;

/** What a right is called, on its page and in a refusal alike. */
final class RightWords {

    private RightWords() {}

    static String name(Texts texts, Permission right) {
        return texts.get("refusal.Permission." + right.name());
    }
}
