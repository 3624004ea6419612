package clinic.docket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A public method of a service is one use case, and the first thing it does is to ask whether this
 * user may: {@code access.require(session, permission)}. This wall sees that it asks in its own
 * body; that it asks first is shown by the tests of the services.
 */
final class Services {

    /** The doors that stand open, and why. Everything else asks. */
    static final Map<String, String> OPEN_DOORS =
            Map.of(
                    "SignInService.present", "the sign-in screen lists who was here today",
                    "SignInService.signInWithPin", "nobody is signed in before",
                    "SignInService.setPin", "everybody who knows their password may",
                    "SignInService.front", "the sign-in screen greets with the clinic's name",
                    "SignInService.signIn", "nobody is signed in before",
                    "SignInService.signOut", "everybody may leave",
                    "SignInService.lockAfter", "everybody’s desk locks",
                    "FirstRunService.isNeeded", "asked before there is a user",
                    "FirstRunService.check", "looks at a plan and at nothing else",
                    "FirstRunService.createClinic",
                            "there is no user yet; a second run is refused");

    private final String root;

    Services(String root) {
        this.root = root;
    }

    ArchRule everyUseCaseAsksFirst() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".service..")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and(describe("are written by hand", Services::isWritten))
                .and(describe("are no open door", method -> !OPEN_DOORS.containsKey(door(method))))
                .should(askAccess())
                .because("the default is denied: what nobody asked for, everybody could do")
                .allowEmptyShould(true);
    }

    /** Every method of these classes as {@code Class.method}. */
    static Set<String> doors(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .map(Services::door)
                .collect(Collectors.toSet());
    }

    private static String door(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean isWritten(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private ArchCondition<JavaMethod> askAccess() {
        String access = root + ".service.access.Access";
        return new ArchCondition<>("call a require method of " + access) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getAccessesFromSelf().stream().noneMatch(it -> asks(it, access))) {
                    String text = method.getFullName() + " does not ask whether this user may";
                    events.add(SimpleConditionEvent.violated(method, text));
                }
            }
        };
    }

    private static boolean asks(JavaAccess<?> call, String access) {
        return call.getTargetOwner().getName().equals(access)
                && call.getName().startsWith("require");
    }
}
