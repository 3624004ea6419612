package clinic.docket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Names that say nothing about the trade of a clinic. */
final class Names {

    private static final List<String> EMPTY_WORDS =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "Data", "Info", "Base");

    private Names() {}

    static ArchRule noEmptyWords() {
        return noClasses()
                .should(be(describe("named with one of " + EMPTY_WORDS, Names::isEmptyWord)))
                .because("a name tells what a thing is in the clinic, not that it is a thing")
                .allowEmptyShould(true);
    }

    private static boolean isEmptyWord(JavaClass type) {
        return EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith);
    }
}
