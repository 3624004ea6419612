package clinic.docket.service;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.ui.kit.text.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody reads a key instead of a sentence: every refusal has a text in every language. */
class RefusalTextsCompleteTest {
    private static final List<Class<?>> KINDS = kinds();

    @ParameterizedTest
    @MethodSource("languages")
    void hasASentenceForEveryRefusal(Locale language) {
        assertThat(texts(language).stringPropertyNames())
                .as("texts of i18n/refusal in %s", language)
                .containsAll(keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepsNoSentenceOfARefusalThatIsGone(Locale language) {
        var sentences =
                texts(language).stringPropertyNames().stream()
                        .filter(key -> key.split("\\.").length == 2)
                        .toList();

        assertThat(keys()).containsAll(sentences);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void usesOnlyComponentsThatTheRecordHas(Locale language) {
        var texts = texts(language);
        for (var kind : KINDS) {
            var format = new MessageFormat(texts.getProperty(key(kind)), language);
            Format[] used = format.getFormatsByArgumentIndex();
            assertThat(used.length)
                    .as("placeholders of %s in %s", key(kind), language)
                    .isLessThanOrEqualTo(kind.getRecordComponents().length);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesEveryRight(Locale language) {
        assertThat(Permission.values())
                .allMatch(
                        right -> texts(language).containsKey("refusal.Permission." + right.name()));
    }

    @Test
    void knowsAllFamilies() {
        var families = KINDS.stream().map(Class::getEnclosingClass).collect(Collectors.toSet());

        assertThat(families).hasSizeGreaterThanOrEqualTo(6).allMatch(Class::isSealed);
    }

    @Test
    void sharesASentenceOnlyBetweenRefusalsOfTheSameShape() {
        var shapes =
                KINDS.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RefusalTextsCompleteTest::key,
                                        Collectors.mapping(
                                                kind ->
                                                        List.of(kind.getRecordComponents()).stream()
                                                                .map(c ->
                                                                        c.getName()
                                                                                + ":"
                                                                                + c.getType())
                                                                .toList(),
                                                Collectors.toSet())));

        assertThat(shapes.values()).allMatch(shape -> shape.size() == 1);
    }

    static Stream<Locale> languages() {
        return Texts.SUPPORTED.stream();
    }

    private static List<Class<?>> kinds() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("clinic.docket")
                        .stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Set<String> keys() {
        return KINDS.stream()
                .map(RefusalTextsCompleteTest::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(Class<?> kind) {
        String name = kind.getSimpleName();
        return "refusal." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Properties texts(Locale language) {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        var resource = "/i18n/refusal" + suffix + ".properties";
        var texts = new Properties();
        try (var stream = RefusalTextsCompleteTest.class.getResourceAsStream(resource)) {
            texts.load(
                    new InputStreamReader(
                            Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
