package clinic.docket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The floors below one root package. Arrows between them only point down. */
final class Floors {

    private static final List<String> OUTSIDE_WORLD =
            List.of("store", "mail", "payment", "document", "exchange");
    private static final List<String> ALL =
            Stream.concat(Stream.of("app", "ui", "service", "domain"), OUTSIDE_WORLD.stream())
                    .toList();

    private final String root;

    Floors(String root) {
        this.root = root;
    }

    ArchRule everyClassLivesOnAFloor() {
        return classes()
                .should()
                .resideInAnyPackage(packages(ALL))
                .because("a class on no floor is held back by no wall")
                .allowEmptyShould(true);
    }

    ArchRule nobodyUsesApp() {
        return mayNotUse(
                Stream.of("ui", "service", "domain"),
                List.of("app"),
                "app wires everything; whoever used it would use everything");
    }

    ArchRule uiUsesServiceAndDomain() {
        return mayNotUse(
                Stream.of("ui"),
                OUTSIDE_WORLD,
                "only a service checks who may do what, and writes the audit entry");
    }

    ArchRule serviceKnowsNoScreen() {
        return mayNotUse(
                Stream.of("service"),
                List.of("ui"),
                "the command line, the kiosk and the jobs use the same services without a screen");
    }

    /** Store, mail, payment, document and exchange: neither each other nor anything above. */
    List<ArchRule> outsideWorldSeesDomainOnly() {
        return OUTSIDE_WORLD.stream().map(this::seesDomainOnly).toList();
    }

    ArchRule domainKnowsNobody() {
        return mayNotUse(
                Stream.of("domain"),
                Stream.concat(Stream.of("ui", "service"), OUTSIDE_WORLD.stream()).toList(),
                "a rule of the clinic is read and tested without screen, database and network");
    }

    ArchRule screensDoNotKnowEachOther() {
        return classes()
                .that()
                .resideInAPackage(root + ".ui..")
                .should(useNoOtherScreen())
                .because("a screen can be changed alone; what two share goes to ui.kit or ui.part")
                .allowEmptyShould(true);
    }

    ArchRule kitKnowsNoPart() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".ui.part..")
                .because("the kit is the ground on which the parts of screens stand")
                .allowEmptyShould(true);
    }

    /** At full depth: with one star instead of two there would be one slice, and never a cycle. */
    ArchRule noCycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be understood and changed together")
                .allowEmptyShould(true);
    }

    private ArchRule seesDomainOnly(String floor) {
        List<String> others =
                ALL.stream().filter(it -> !it.equals(floor) && !it.equals("domain")).toList();
        return mayNotUse(
                Stream.of(floor), others, "one way to the outside world is exchanged alone");
    }

    private ArchRule mayNotUse(Stream<String> floors, List<String> used, String reason) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(floors.toList()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(used))
                .because(reason)
                .allowEmptyShould(true);
    }

    private String[] packages(List<String> floors) {
        return floors.stream().map(floor -> root + "." + floor + "..").toArray(String[]::new);
    }

    private ArchCondition<JavaClass> useNoOtherScreen() {
        return new ArchCondition<>("use no other screen") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> leadsToAnotherScreen(user, dependency))
                        .map(Dependency::getDescription)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(user, text)));
            }
        };
    }

    private boolean leadsToAnotherScreen(JavaClass user, Dependency dependency) {
        Optional<String> own = room(user);
        Optional<String> other = room(dependency.getTargetClass());
        return other.isPresent() && !isShared(other.get()) && !other.equals(own);
    }

    private static boolean isShared(String room) {
        return room.equals("kit") || room.equals("part");
    }

    /** The word after {@code ui}: {@code booking} for everything in {@code ui.booking..}. */
    private Optional<String> room(JavaClass type) {
        String ui = root + ".ui.";
        return Optional.of(type.getBaseComponentType().getPackageName())
                .filter(name -> name.startsWith(ui))
                .map(name -> name.substring(ui.length()).split("\\.", 2)[0]);
    }
}
