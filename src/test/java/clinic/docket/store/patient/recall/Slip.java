package clinic.docket.store.patient.recall;

import java.util.SplittableRandom;

/** One slip of the finger, anywhere in a word of four letters or more. */
final class Slip {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int SHORTEST = 4;

    private Slip() {}

    /** Empty where the word is too short, or where nothing came of it. */
    static String in(String word, SplittableRandom dice) {
        if (word.length() < SHORTEST
                || !word.chars().allMatch(each -> LETTERS.indexOf(each) >= 0)) {
            return "";
        }
        int at = dice.nextInt(word.length() - 1);
        String other = String.valueOf(LETTERS.charAt(dice.nextInt(LETTERS.length())));
        String before = word.substring(0, at);
        String slipped =
                switch (dice.nextInt(4)) {
                    case 0 -> before + word.substring(at + 1);
                    case 1 -> before + other + word.substring(at);
                    case 2 -> before + other + word.substring(at + 1);
                    default ->
                            before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                };
        return slipped.equals(word) ? "" : slipped;
    }
}
