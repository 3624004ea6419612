package clinic.docket.ui.kit;

import clinic.docket.ui.kit.text.Texts;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold between the files of texts and the Java sources. Each rule answers with the
 * problems it found, each a sentence that says what to do.
 */
final class TextRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final List<Bundle> bundles;

    TextRules(List<Bundle> bundles) {
        this.bundles = bundles;
    }

    /** Every language has the keys of English, and no others. */
    List<String> keysThatOnlySomeLanguagesHave() {
        return english()
                .flatMap(bundle ->
                        otherLanguages().flatMap(language -> compareKeys(bundle, language)))
                .toList();
    }

    List<String> keysOfAnotherRoom() {
        return all((bundle, entry) ->
                entry.key().startsWith(bundle.room() + ".")
                        ? ""
                        : "%s: move %s to %s.properties, its first segment names its file"
                                .formatted(
                                        bundle.file(),
                                        entry.key(),
                                        entry.key().split("\\.", 2)[0]));
    }

    List<String> keysThatStandTwice() {
        var problems = new ArrayList<String>();
        for (var bundle : bundles) {
            var seen = new HashSet<String>();
            bundle.entries().stream()
                    .map(Bundle.Entry::key)
                    .filter(key -> !seen.add(key))
                    .map(key -> bundle.file() + ": " + key + " stands twice, delete one of them")
                    .forEach(problems::add);
        }
        return problems;
    }

    /** A key counts as used when a source has it as a literal, or has its beginning up to a dot. */
    List<String> keysThatNoSourceUses(Collection<String> literals) {
        return english()
                .flatMap(bundle -> bundle.entries().stream())
                .map(Bundle.Entry::key)
                .filter(key -> !isUsed(key, literals))
                .map(key ->
                        key
                                + ": no source uses it; delete it in every language, or"
                                + " build it as \"prefix.\" + name")
                .toList();
    }

    /** Literals that look like a key of a room that exists, and are none. */
    List<String> keysThatAreNotThere(Collection<String> literals) {
        var rooms = english().map(Bundle::room).collect(Collectors.toSet());
        var known = english().flatMap(b -> b.texts().keySet().stream()).toList();
        return literals.stream()
                .filter(literal -> literal.matches("[a-z]\\w*(\\.\\w+)+"))
                .filter(literal -> !literal.endsWith(".css"))
                .filter(literal -> rooms.contains(literal.split("\\.", 2)[0]))
                .filter(literal -> !known.contains(literal))
                .map(literal -> literal + ": a source asks for this text; add it to every language")
                .sorted()
                .toList();
    }

    List<String> placeholdersThatDiffer() {
        var problems = new ArrayList<String>();
        english()
                .forEach(bundle ->
                        otherLanguages()
                                .flatMap(language -> find(bundle.room(), language))
                                .forEach(other -> comparePlaceholders(bundle, other, problems)));
        return problems;
    }

    /**
     * MessageFormat takes an ASCII apostrophe for a quote and swallows the placeholder after it.
     */
    List<String> apostrophesThatSwallow() {
        return all((bundle, entry) ->
                entry.text().contains("'")
                        ? bundle.file() + ": " + entry.key() + ": write ’ instead of '"
                        : "");
    }

    List<String> textsThatAreNoFormat() {
        return all((bundle, entry) -> {
            if (entry.text().isEmpty()) {
                return bundle.file() + ": " + entry.key() + " has no text, write one";
            }
            try {
                new MessageFormat(entry.text(), Locale.ROOT);
                return "";
            } catch (IllegalArgumentException e) {
                return "%s: %s: mend its braces (%s)"
                        .formatted(bundle.file(), entry.key(), e.getMessage());
            }
        });
    }

    List<String> filesOfUnknownLanguages() {
        var known = Texts.SUPPORTED.stream().map(Locale::getLanguage).toList();
        return bundles.stream()
                .filter(bundle -> !known.contains(bundle.language()))
                .map(bundle -> bundle.file() + ": add the language to Texts.SUPPORTED or delete it")
                .toList();
    }

    private Stream<String> compareKeys(Bundle english, String language) {
        var other = find(english.room(), language).findFirst();
        if (other.isEmpty()) {
            var file = english.room() + "_" + language + ".properties";
            return Stream.of(file + ": write this file, " + english.file() + " has none");
        }
        var here = english.texts().keySet();
        var there = other.get().texts().keySet();
        return Stream.concat(
                difference(here, there)
                        .map(key -> other.get().file() + ": " + key + " is missing, add it"),
                difference(there, here)
                        .map(key ->
                                other.get().file() + ": English has no " + key + ", delete it"));
    }

    private static Stream<String> difference(Collection<String> all, Collection<String> without) {
        return new TreeSet<>(all).stream().filter(key -> !without.contains(key));
    }

    private static void comparePlaceholders(Bundle english, Bundle other, List<String> problems) {
        var texts = other.texts();
        english.texts()
                .forEach((key, text) -> {
                    var translated = texts.getOrDefault(key, text);
                    var wanted = placeholders(text);
                    if (!wanted.equals(placeholders(translated))) {
                        problems.add(
                                "%s: %s must use the placeholders %s"
                                        .formatted(other.file(), key, wanted));
                    }
                });
    }

    private static SortedSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> "{" + found.group(1) + "}")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUsed(String key, Collection<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private Stream<Bundle> english() {
        return find("en");
    }

    private Stream<Bundle> find(String language) {
        return bundles.stream().filter(bundle -> bundle.language().equals(language));
    }

    private Stream<Bundle> find(String room, String language) {
        return find(language).filter(bundle -> bundle.room().equals(room));
    }

    private static Stream<String> otherLanguages() {
        return Texts.SUPPORTED.stream().skip(1).map(Locale::getLanguage);
    }

    private List<String> all(EntryRule rule) {
        return bundles.stream()
                .flatMap(b -> b.entries().stream().map(entry -> rule.check(b, entry)))
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    @FunctionalInterface
    private interface EntryRule {
        /** Empty when all is well. */
        String check(Bundle bundle, Bundle.Entry entry);
    }
}
