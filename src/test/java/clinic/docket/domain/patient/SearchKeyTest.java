package clinic.docket.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
    @ParameterizedTest
    @CsvSource({
        "SILVA, silva",
        "Müller, muller",
        "Groß, gross",
        "Łukasz, lukasz",
        "Sørensen, sorensen",
        "Ægir, aegir",
        "Đorđević, dordevic",
        "Þórsdóttir, thorsdottir",
        "İpek, ipek",
        "Kılıç, kilic",
        "Nguyễn, nguyen",
        "François, francois",
        "O'Brien, obrien",
        "Жукова, zhukova",
        "Щербакова, shcherbakova",
        "Юрий, yurii",
        "Ольга, olga",
        "Її, ii",
        "Παπαδόπουλος, papadopoulos",
        "Ευαγγελία, evangelia",
        "李, 李",
        "'', ''"
    })
    void comparesNamesWithoutAccentsInLatinLetters(String name, String key) {
        assertThat(SearchKey.fold(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, mueller",
        "Schröder, schroeder",
        "Ångström, aangstroem",
        "Sørensen, soerensen",
        "Юрий, yuriy",
        "Ёлкин, yolkin",
        "Silva, silva"
    })
    void writesLettersOutWhereThereIsNoKeyForThem(String name, String key) {
        assertThat(SearchKey.foldSpelledOut(name)).isEqualTo(key);
    }

    @Test
    void seesNoDifferenceBetweenComposedAndTakenApart() {
        assertThat(SearchKey.words("Mu\u0308ller")).isEqualTo(SearchKey.words("M\u00fcller"));
    }

    @Test
    void filesEveryPartOfAName() {
        assertThat(SearchKey.words("Müller-Lüdenscheidt"))
                .containsExactlyInAnyOrder(
                        "mullerludenscheidt",
                        "muellerluedenscheidt",
                        "muller",
                        "mueller",
                        "ludenscheidt",
                        "luedenscheidt");
        assertThat(SearchKey.words("  d’Angelo  van der Berg"))
                .containsExactlyInAnyOrder("dangelo", "d", "angelo", "van", "der", "berg");
        assertThat(SearchKey.words(" - ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, mueller",
        "MUELLER, mueller",
        "Łódź, lodz",
        "Юлия, yuliya",
        "Юлия, iuliia",
        "Михаил, mihail",
        "Михаил, mikhail",
        "Đorđević, djordjevic",
        "Straße, strasse",
        "O’Connor, oconnor"
    })
    void knowsTheFormsInWhichANameIsWritten(String name, String form) {
        assertThat(SearchKey.forms(name)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"محمد, محمد", "כהן, כהן", "小龍, 小龍"})
    void keepsLettersOfOtherScripts(String name, String form) {
        assertThat(SearchKey.forms(name)).containsExactly(form);
    }
}
