package clinic.docket.ui.login;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who is listed, with the letter that chooses it.
 *
 * @param letter in upper case, or empty when no letter of the name was free
 */
record AccountChoice(Tile account, String letter) {

    private static final Set<String> TITLES = Set.of("dr", "dr.", "prof", "prof.", "dott", "dott.");

    /** Each gets the first free letter of its name, titles aside. */
    static List<AccountChoice> of(List<Tile> accounts) {
        var taken = new HashSet<String>();
        var choices = new ArrayList<AccountChoice>();
        for (var account : accounts) {
            choices.add(new AccountChoice(account, freeLetter(account.displayName(), taken)));
        }
        return choices;
    }

    private static String freeLetter(String name, Set<String> taken) {
        return withoutTitles(name)
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.toString(letter).toUpperCase(Locale.ROOT))
                .filter(taken::add)
                .findFirst()
                .orElse("");
    }

    private static String withoutTitles(String name) {
        var words = new ArrayList<>(List.of(name.strip().split("\\s+")));
        words.removeIf(word -> TITLES.contains(word.toLowerCase(Locale.ROOT)));
        return String.join("", words);
    }
}
