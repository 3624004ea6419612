package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules for texts, on the texts and sources of Docket. */
class TextFilesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCREENS = SOURCES.resolve("clinic/docket/ui");

    private final TextRules rules = new TextRules(Bundle.allIn(Path.of("src/main/resources/i18n")));

    @Test
    void everyLanguageHasEveryText() {
        assertThat(rules.keysThatOnlySomeLanguagesHave()).isEmpty();
        assertThat(rules.filesOfUnknownLanguages()).isEmpty();
    }

    @Test
    void everyKeyStandsOnceInTheFileOfItsRoom() {
        assertThat(rules.keysThatStandTwice()).isEmpty();
        assertThat(rules.keysOfAnotherRoom()).isEmpty();
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextIsThere() {
        assertThat(rules.keysThatNoSourceUses(literals(SOURCES))).isEmpty();
        assertThat(rules.keysThatAreNotThere(literals(SCREENS))).isEmpty();
    }

    @Test
    void everyTextIsAFormatWithTheSamePlaceholdersInEveryLanguage() {
        assertThat(rules.textsThatAreNoFormat()).isEmpty();
        assertThat(rules.placeholdersThatDiffer()).isEmpty();
        assertThat(rules.apostrophesThatSwallow()).isEmpty();
    }

    @Test
    void noScreenShowsWordsThatAreWrittenInJava() {
        assertThat(Source.allIn(SCREENS)).flatMap(Source::shownLiterals).isEmpty();
    }

    @Test
    void noScreenHasAnInlineStyle() {
        assertThat(Source.allIn(SCREENS)).flatMap(Source::inlineStyles).isEmpty();
    }

    private static Set<String> literals(Path folder) {
        return Source.allIn(folder).stream()
                .flatMap(source -> source.literals().stream())
                .collect(Collectors.toSet());
    }
}
