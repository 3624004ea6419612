package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours stand in the sheets of the themes only, and can be read. */
class ThemeFilesTest {

    private static final Path THEMES = Path.of("src/main/resources/themes");
    private static final Set<String> SHEETS_WITH_COLOURS =
            Set.of("light.css", "dark.css", "contrast.css");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    private static final List<String> STATES =
            List.of(
                    "booked",
                    "confirmed",
                    "arrived",
                    "checked-in",
                    "in-progress",
                    "fulfilled",
                    "no-show",
                    "cancelled");

    /** Text, then the grounds it stands on. */
    private static final Map<String, List<String>> TEXTS =
            Map.ofEntries(
                    Map.entry(
                            "-color-fg-default",
                            List.of(
                                    "-color-bg-default",
                                    "-color-bg-subtle",
                                    "-color-bg-inset",
                                    "-color-bg-overlay",
                                    "-color-neutral-muted",
                                    "-color-accent-subtle",
                                    "-color-danger-subtle",
                                    "-color-warning-subtle",
                                    "-color-success-subtle",
                                    "-status-booked-bg",
                                    "-status-confirmed-bg",
                                    "-status-arrived-bg",
                                    "-status-checked-in-bg",
                                    "-status-no-show-bg")),
                    Map.entry(
                            "-color-fg-muted",
                            List.of(
                                    "-color-bg-default",
                                    "-color-bg-subtle",
                                    "-color-bg-inset",
                                    "-color-bg-overlay",
                                    "-color-neutral-muted",
                                    "-color-accent-subtle")),
                    Map.entry(
                            "-color-fg-subtle",
                            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset")),
                    Map.entry(
                            "-color-fg-emphasis",
                            List.of(
                                    "-color-accent-emphasis",
                                    "-color-success-emphasis",
                                    "-color-danger-emphasis")),
                    Map.entry(
                            "-color-accent-fg",
                            List.of(
                                    "-color-bg-default",
                                    "-color-bg-subtle",
                                    "-color-bg-overlay",
                                    "-color-accent-subtle")),
                    Map.entry(
                            "-color-success-fg",
                            List.of("-color-bg-default", "-color-success-subtle")),
                    Map.entry(
                            "-color-warning-fg",
                            List.of("-color-bg-default", "-color-warning-subtle")),
                    Map.entry(
                            "-color-danger-fg",
                            List.of(
                                    "-color-bg-default",
                                    "-color-bg-subtle",
                                    "-color-bg-overlay",
                                    "-color-danger-subtle")),
                    Map.entry("-color-bg-default", List.of("-color-fg-default", "-docket-now")),
                    Map.entry("-docket-rail-fg", List.of("-docket-rail")),
                    Map.entry("-docket-badge-fg", List.of("-docket-badge")),
                    Map.entry("-docket-rail-chosen-fg", List.of("-docket-rail-avatar")),
                    Map.entry("-docket-toast-link", List.of("-color-fg-default")));

    private static final List<String> EDGES =
            List.of("-docket-border-control", "-docket-focus", "-docket-now");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "contrast.css"})
    void everyTextCanBeReadOnItsGround(String theme) {
        var contrast = contrast(theme);

        assertThat(textPairs())
                .allSatisfy(pair ->
                        assertThat(contrast.between(pair.text, pair.ground))
                                .as("%s on %s in %s", pair.text, pair.ground, theme)
                                .isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "contrast.css"})
    void theEdgesOfFieldsAndTheFocusCanBeSeen(String theme) {
        var contrast = contrast(theme);

        assertThat(EDGES)
                .allSatisfy(edge ->
                        assertThat(contrast.between(edge, "-color-bg-default"))
                                .as("%s in %s", edge, theme)
                                .isGreaterThanOrEqualTo(EDGE));
    }

    @Test
    void allThemesHaveTheSameRoles() {
        var light = Sheet.read(THEMES.resolve("light.css")).roles().keySet();
        for (var other : List.of("dark.css", "contrast.css")) {
            assertThat(Sheet.read(THEMES.resolve(other)).roles().keySet())
                    .as(other)
                    .containsExactlyInAnyOrderElementsOf(light);
        }
    }

    @Test
    void onlyTheThemesHaveColours() {
        assertThat(Sheet.allIn(THEMES))
                .filteredOn(sheet -> !SHEETS_WITH_COLOURS.contains(sheet.name()))
                .isNotEmpty()
                .flatMap(Sheet::colours)
                .isEmpty();
    }

    @Test
    void findsColoursWhereRolesBelong() {
        var sheet =
                Sheet.of(
                        "x.css",
                        """
                        /* #111111 is only told of */
                        .a { -fx-fill: #FFF; }
                        .b { -fx-fill: rgba(0, 0, 0, 0.5); }
                        .c { -fx-border-color: transparent white transparent; }
                        .d { -fx-effect: dropshadow(gaussian, black, 4, 0, 0, 0); }
                        .white > .gray { -fx-fill: -color-fg-default; }
                        """);

        assertThat(sheet.colours()).hasSize(3);
    }

    @Test
    void measuresContrastAsTheStandardDoes() {
        var contrast =
                new Contrast(
                        Map.of(
                                "-a-x", "#FFFFFF", "-a-y", "#000000", "-a-z", "#767676", "-a-w",
                                "-a-z"));

        assertThat(contrast.between("-a-x", "-a-y")).isEqualTo(21);
        assertThat(contrast.between("-a-w", "-a-x")).isBetween(4.54, 4.55);
        assertThatThrownBy(() -> contrast.between("-a-x", "-a-q")).hasMessageContaining("add it");
    }

    private static Contrast contrast(String theme) {
        return new Contrast(Sheet.read(THEMES.resolve(theme)).roles());
    }

    private static List<Pair> textPairs() {
        var onGrounds =
                TEXTS.entrySet().stream()
                        .flatMap(text ->
                                text.getValue().stream()
                                        .map(ground -> new Pair(text.getKey(), ground)));
        var states =
                STATES.stream()
                        .map(state ->
                                new Pair("-status-" + state + "-fg", "-status-" + state + "-bg"));
        return Stream.concat(onGrounds, states).toList();
    }

    private record Pair(String text, String ground) {}
}
