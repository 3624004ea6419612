package clinic.docket.ui.part.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHitsTest {

    /** Hits stand in brackets. */
    @ParameterizedTest
    @CsvSource({
        "sil, Silva, [Sil]va",
        "muller, Müller, [Müller]",
        "strass, Straße, [Straß]e",
        "ziel, Zieliński, [Ziel]iński",
        "wojcik, Wójcik, [Wójcik]",
        "lodz, Łódź, [Łódź]",
        "muell, Müller, [Müll]er",
        "müll, Mueller, [Muell]er",
        "mull, Mu\u0308ller, [Mu\u0308ll]er",
        "zhuk, Жуков, [Жук]ов",
        "жук, Zhukov, [Zhuk]ov",
        "muelller, Mueller, Mueller",
        "slva, Silva, Silva",
        "brien, O'Brien, O'[Brien]",
        "lee, Smith-Lee, Smith-[Lee]",
        "ilv, Silva, Silva",
        "silvana, Silva, Silva"
    })
    void marksTheTypedLettersAtTheStartOfAWord(String typed, String name, String marked) {
        assertThat(marked(typed, name)).isEqualTo(marked);
    }

    private static String marked(String typed, String name) {
        return new NameHits(List.of(typed))
                .in(name, true).stream()
                        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }
}
