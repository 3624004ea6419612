package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule for texts is shown what it must find, and what it must let pass. */
class TextRulesTest {

    @TempDir private Path folder;

    @Test
    void findsTextsThatALanguageLacksOrHasAlone() throws IOException {
        var rules = rules("desk.a.b = One\ndesk.a.c = Two", "desk.a.b = Eins\ndesk.a.d = Drei");

        assertThat(rules.keysThatOnlySomeLanguagesHave())
                .containsExactly(
                        "desk_de.properties: desk.a.c is missing, add it",
                        "desk_de.properties: English has no desk.a.d, delete it");
    }

    @Test
    void findsARoomThatALanguageLacks() throws IOException {
        write("desk.properties", "desk.a.b = One");

        assertThat(new TextRules(Bundle.allIn(folder)).keysThatOnlySomeLanguagesHave())
                .containsExactly("desk_de.properties: write this file, desk.properties has none");
    }

    @Test
    void findsAnUnknownLanguage() throws IOException {
        write("desk_xx.properties", "desk.a.b = One");

        assertThat(new TextRules(Bundle.allIn(folder)).filesOfUnknownLanguages()).hasSize(1);
    }

    @Test
    void findsKeysThatStandTwiceOrInTheWrongFile() throws IOException {
        var rules = rules("desk.a.b = One\ndesk.a.b = Two\nroom.a.b = Three", "desk.a.b = Eins");

        assertThat(rules.keysThatStandTwice())
                .containsExactly("desk.properties: desk.a.b stands twice, delete one of them");
        assertThat(rules.keysOfAnotherRoom())
                .singleElement()
                .asString()
                .contains("move room.a.b to room.properties");
    }

    @Test
    void findsTextsThatNobodyUses() throws IOException {
        var rules = rules("desk.a.b = One\ndesk.c.RED = Red\ndesk.old.x = Old", "");

        assertThat(rules.keysThatNoSourceUses(Set.of("desk.a.b", "desk.c.")))
                .singleElement()
                .asString()
                .startsWith("desk.old.x: no source uses it");
    }

    @Test
    void findsKeysThatNoFileHas() throws IOException {
        var rules = rules("desk.a.b = One", "");

        assertThat(rules.keysThatAreNotThere(Set.of("desk.a.b", "desk.a.z", "desk.", "java.io.x")))
                .containsExactly("desk.a.z: a source asks for this text; add it to every language");
    }

    @Test
    void findsPlaceholdersThatDiffer() throws IOException {
        var rules =
                rules("desk.a.b = {0} of {1}\ndesk.a.c = {0}", "desk.a.b = {0}\ndesk.a.c = {0}");

        assertThat(rules.placeholdersThatDiffer())
                .containsExactly(
                        "desk_de.properties: desk.a.b must use the placeholders [{0}, {1}]");
    }

    @Test
    void findsApostrophesBrokenBracesAndEmptyTexts() throws IOException {
        var rules = rules("desk.a.b = Don't {0}\ndesk.a.c = {0\ndesk.a.d =", "");

        assertThat(rules.apostrophesThatSwallow())
                .containsExactly("desk.properties: desk.a.b: write ’ instead of '");
        assertThat(rules.textsThatAreNoFormat())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("desk.a.c: mend its braces"))
                .anySatisfy(problem -> assertThat(problem).contains("desk.a.d has no text"));
    }

    @Test
    void findsWordsInJava() {
        var source =
                Source.of(
                        "XView.java",
                        """
                        // new Label("in a comment")
                        var a = new Label("Save");
                        b.setText( "Two words" );
                        var c = new TableColumn<Row, String>("Name");
                        var d = ActionButton.accent("Book", this::book);
                        var e = new Label("·");
                        var g = new EmptyState("fth-bar-chart-2", texts.get("x"));
                        var f = new Label(texts.get("desk.a.b"));
                        """);

        assertThat(source.shownLiterals())
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem).contains("to a file of texts"));
        assertThat(source.literals()).contains("desk.a.b").doesNotContain("in a comment");
    }

    @Test
    void findsStylesInJava() {
        var source =
                Source.of("XView.java", "a.setStyle(\"-fx-padding: 1\"); var c = Color.web(hex);");

        assertThat(source.inlineStyles()).hasSize(2);
    }

    private TextRules rules(String english, String german) throws IOException {
        write("desk.properties", english);
        write("desk_de.properties", german);
        return new TextRules(List.copyOf(Bundle.allIn(folder)));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
