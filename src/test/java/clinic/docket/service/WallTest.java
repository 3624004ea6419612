package clinic.docket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Rights;
import clinic.docket.domain.access.Role;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.service.access.Session;
import clinic.docket.service.kiosk.KioskService;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The wall: every public method of every service, asked as every role that lacks the permission,
 * says no before it looks at anything. The arguments are null and the statements are counted.
 */
class WallTest {
    /** Open to everybody, because nobody is signed in yet. */
    private static final Set<String> EXCEPTIONS = Set.of("SignInService", "FirstRunService");

    /** Which permission each method asks for. A new method has to be entered here. */
    private static final Map<String, Permission> ASKED =
            Map.ofEntries(
                    Map.entry("JottingService.replay", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("JottingService.leftovers", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("JottingService.acknowledge", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("ListReaderService.readers", Permission.VIEW_CALENDAR),
                    Map.entry("UserService.users", Permission.MANAGE_USERS),
                    Map.entry("UserService.create", Permission.MANAGE_USERS),
                    Map.entry("UserService.change", Permission.MANAGE_USERS),
                    Map.entry("UserService.setPassword", Permission.MANAGE_USERS),
                    Map.entry("UserService.switchOff", Permission.MANAGE_USERS),
                    Map.entry("UserService.switchOn", Permission.MANAGE_USERS),
                    Map.entry("RightsService.rights", Permission.MANAGE_USERS),
                    Map.entry("RightsService.change", Permission.MANAGE_USERS),
                    Map.entry("LockTimeService.times", Permission.MANAGE_USERS),
                    Map.entry("LockTimeService.save", Permission.MANAGE_USERS),
                    Map.entry("CountryService.chosen", Permission.VIEW_SCHEDULE),
                    Map.entry("CountryService.inForce", Permission.VIEW_SCHEDULE),
                    Map.entry("CountryService.choose", Permission.MANAGE_SCHEDULE),
                    Map.entry("DuplicateService.alike", Permission.FIND_PATIENT),
                    Map.entry("DuplicateService.pairs", Permission.MERGE_PATIENTS),
                    Map.entry("DuplicateService.keepApart", Permission.MERGE_PATIENTS),
                    Map.entry("MergeService.merge", Permission.MERGE_PATIENTS),
                    Map.entry("MergeService.undo", Permission.MERGE_PATIENTS),
                    Map.entry("DirectoryService.directory", Permission.VIEW_SCHEDULE),
                    Map.entry("DirectoryService.save", Permission.MANAGE_SCHEDULE),
                    Map.entry("TimetableService.timetable", Permission.VIEW_SCHEDULE),
                    Map.entry("TimetableService.save", Permission.MANAGE_SCHEDULE),
                    Map.entry("TimetableService.removeHours", Permission.MANAGE_SCHEDULE),
                    Map.entry("TimetableService.removeBreak", Permission.MANAGE_SCHEDULE),
                    Map.entry("TimetableService.removeAbsence", Permission.MANAGE_SCHEDULE),
                    Map.entry("TimetableService.removeHoliday", Permission.MANAGE_SCHEDULE),
                    Map.entry("SiteService.sites", Permission.VIEW_SCHEDULE),
                    Map.entry("SiteService.save", Permission.MANAGE_SCHEDULE),
                    Map.entry("SiteService.desks", Permission.MANAGE_SCHEDULE),
                    Map.entry("SiteService.place", Permission.MANAGE_SCHEDULE),
                    Map.entry("SlotService.nextFree", Permission.VIEW_SLOTS),
                    Map.entry("SlotService.slotAt", Permission.VIEW_SLOTS),
                    Map.entry("SlotService.nextOf", Permission.VIEW_SLOTS),
                    Map.entry("BookingPolicyService.policy", Permission.VIEW_SCHEDULE),
                    Map.entry("BookingPolicyService.lanes", Permission.VIEW_SCHEDULE),
                    Map.entry("BookingPolicyService.withheldTypes", Permission.VIEW_SCHEDULE),
                    Map.entry("BookingPolicyService.save", Permission.MANAGE_SCHEDULE),
                    Map.entry("BookingPolicyService.withhold", Permission.MANAGE_SCHEDULE),
                    Map.entry("WhyNotService.why", Permission.VIEW_SLOTS),
                    Map.entry("OverbookService.lanes", Permission.OVERBOOK),
                    Map.entry("BookingService.usual", Permission.BOOK_APPOINTMENT),
                    Map.entry("BookingService.warnings", Permission.BOOK_APPOINTMENT),
                    Map.entry("BookingService.hold", Permission.HOLD_SLOT),
                    Map.entry("BookingService.release", Permission.HOLD_SLOT),
                    Map.entry("BookingService.book", Permission.BOOK_APPOINTMENT),
                    Map.entry("MoveService.reschedule", Permission.BOOK_APPOINTMENT),
                    Map.entry("MoveService.resize", Permission.BOOK_APPOINTMENT),
                    Map.entry("MoveService.putBack", Permission.BOOK_APPOINTMENT),
                    Map.entry("MoveTargetService.find", Permission.BOOK_APPOINTMENT),
                    Map.entry("MoveTargetService.onDays", Permission.BOOK_APPOINTMENT),
                    Map.entry("MoveTargetService.at", Permission.BOOK_APPOINTMENT),
                    Map.entry("PinboardService.find", Permission.BOOK_APPOINTMENT),
                    Map.entry("PinboardService.keep", Permission.BOOK_APPOINTMENT),
                    Map.entry("DraftService.find", Permission.BOOK_APPOINTMENT),
                    Map.entry("DraftService.keep", Permission.BOOK_APPOINTMENT),
                    Map.entry("DraftService.remove", Permission.BOOK_APPOINTMENT),
                    Map.entry("HabitService.find", Permission.VIEW_CALENDAR),
                    Map.entry("HabitService.keep", Permission.VIEW_CALENDAR),
                    Map.entry("LiveService.revisions", Permission.VIEW_CALENDAR),
                    Map.entry("DayService.day", Permission.VIEW_CALENDAR),
                    Map.entry("PrintService.day", Permission.VIEW_PATIENT),
                    Map.entry("PrintService.slip", Permission.VIEW_PATIENT),
                    Map.entry("DayService.days", Permission.VIEW_CALENDAR),
                    Map.entry("DayService.month", Permission.VIEW_CALENDAR),
                    Map.entry("VisitService.open", Permission.VIEW_PATIENT),
                    Map.entry("VisitService.latest", Permission.VIEW_CALENDAR),
                    Map.entry("VisitService.advance", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("VisitService.call", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("MyDayService.today", Permission.VIEW_CALENDAR),
                    Map.entry("MyDayService.earlier", Permission.VIEW_PATIENT),
                    Map.entry("DelayService.runLate", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("VisitService.cancel", Permission.CANCEL_APPOINTMENT),
                    Map.entry("VisitService.enterInError", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("VisitService.stepBack", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("KioskService.place", Permission.KIOSK_CHECK_IN),
                    Map.entry("KioskService.identify", Permission.KIOSK_CHECK_IN),
                    Map.entry("KioskService.checkIn", Permission.KIOSK_CHECK_IN),
                    Map.entry("KioskService.callDesk", Permission.KIOSK_CHECK_IN),
                    Map.entry("KioskService.giveUp", Permission.KIOSK_CHECK_IN),
                    Map.entry("KioskService.isThere", Permission.KIOSK_CHECK_IN),
                    Map.entry("DeskCallService.open", Permission.VIEW_CALENDAR),
                    Map.entry("DeskCallService.answer", Permission.CHANGE_APPOINTMENT_STATUS),
                    Map.entry("RecordService.open", Permission.VIEW_PATIENT),
                    Map.entry("PatientService.find", Permission.FIND_PATIENT),
                    Map.entry("PatientService.open", Permission.VIEW_PATIENT),
                    Map.entry("PatientService.register", Permission.REGISTER_PATIENT),
                    Map.entry("PatientService.change", Permission.EDIT_PATIENT));

    private static OpenClinic clinic;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void refusesEveryRoleThatLacksThePermissionWithoutOneStatement(Method method)
            throws IllegalAccessException {
        var permission = ASKED.get(name(method));
        assertThat(permission).as("%s is missing in the table", name(method)).isNotNull();
        for (Role role : Role.values()) {
            long before = clinic.database().sqlCount();
            var answer = call(method, clinic.anybody(role));
            if (Rights.allows(role, permission)) {
                assertThat(answer).as("%s as %s", name(method), role).isNotInstanceOf(DENIED);
            } else {
                assertThat(answer).as("%s as %s", name(method), role).isInstanceOf(DENIED);
                assertThat(clinic.database().sqlCount()).as("statements").isEqualTo(before);
            }
        }
    }

    @Test
    void keepsNoMethodInTheTableThatIsGone() {
        assertThat(guarded().map(WallTest::name)).containsAll(ASKED.keySet());
    }

    @Test
    void refusesEveryPermissionToSomebody() {
        assertThat(ASKED.values())
                .allMatch(permission ->
                        Arrays.stream(Role.values())
                                .anyMatch(role -> !Rights.allows(role, permission)));
    }

    @Test
    void doesNotLetTheKioskListPatients() {
        var kiosk = clinic.anybody(Role.KIOSK);

        assertThat(catchThrowable(() -> clinic.services().patients().find(kiosk, "sil", 6)))
                .isInstanceOf(AccessDenied.class);
    }

    /** The whole of what a kiosk may do, whatever service is asked. */
    @Test
    void allowsTheKioskNothingButItsOwnService() throws IllegalAccessException {
        var kiosk = clinic.anybody(Role.KIOSK);
        for (Method method : guarded().toList()) {
            var answer = call(method, kiosk);

            if (method.getDeclaringClass() == KioskService.class) {
                assertThat(answer).as(name(method)).isNotInstanceOf(DENIED);
            } else {
                assertThat(answer).as(name(method)).isInstanceOf(DENIED);
            }
        }
    }

    private static final Class<AccessDenied> DENIED = AccessDenied.class;

    static Stream<Method> guarded() {
        return services()
                .filter(type -> !EXCEPTIONS.contains(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static Stream<Class<?>> services() {
        List<Class<?>> found =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("clinic.docket.service")
                                .stream()
                                .filter(type -> type.getSimpleName().endsWith("Service"))
                                .<Class<?>>map(JavaClass::reflect)
                                .toList();
        assertThat(found).hasSizeGreaterThan(8);
        return found.stream();
    }

    private static Throwable call(Method method, Session session) throws IllegalAccessException {
        var arguments =
                Arrays.stream(method.getParameterTypes())
                        .map(type -> type == Session.class ? session : nothing(type))
                        .toArray();
        try {
            method.invoke(service(method.getDeclaringClass()), arguments);
            return new AssertionError("answered");
        } catch (InvocationTargetException e) {
            return e.getTargetException();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }

    private static Object service(Class<?> type) {
        return Arrays.stream(Services.class.getRecordComponents())
                .filter(component -> component.getType() == type)
                .findFirst()
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(clinic.services());
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElseThrow(() -> new AssertionError(type + " is not wired"));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
