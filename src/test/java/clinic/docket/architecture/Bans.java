package clinic.docket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is banned below one root package, and where it is allowed all the same. */
final class Bans {

    private static final Set<String> OLD_DATES =
            Set.of(
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.util.GregorianCalendar",
                    "java.util.TimeZone",
                    "java.text.DateFormat",
                    "java.text.SimpleDateFormat");

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of(
                    "system",
                    "systemUTC",
                    "systemDefaultZone",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes");

    private final String root;

    Bans(String root) {
        this.root = root;
    }

    ArchRule javafxOnlyOnScreens() {
        return library(
                "screens, and app that opens them, draw; below them everything runs without a toolkit",
                new String[] {
                    "javafx..",
                    "com.sun.javafx..",
                    "org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.."
                },
                "ui",
                "app");
    }

    ArchRule calendarfxInOnePackage() {
        return library(
                "its faults are known and fenced in at one place",
                new String[] {"com.calendarfx.."},
                "ui.calendar");
    }

    ArchRule sqlOnlyInStore() {
        return library(
                "all SQL is seen in one place, and only a store knows which engine is behind it",
                new String[] {
                    "org.hibernate..",
                    "jakarta.persistence..",
                    "jakarta.data..",
                    "java.sql..",
                    "javax.sql..",
                    "org.h2..",
                    "org.postgresql..",
                    "org.flywaydb..",
                    "com.zaxxer.."
                },
                "store");
    }

    ArchRule mailOnlyInMail() {
        return library(
                "messages leave through the outbox, and only mail knows how",
                new String[] {"jakarta.mail..", "org.eclipse.angus.mail.."},
                "mail");
    }

    ArchRule nowComesFromTheClock() {
        return access(
                "ask the wall clock",
                "what reads the wall clock cannot be tested on the night the clocks change",
                Bans::readsWallClock);
    }

    ArchRule zoneComesFromTheSite() {
        return access(
                "ask the machine for its zone or clock",
                "a clinic's day begins where the clinic is, not where the computer was set up",
                Bans::readsMachineZone,
                "app");
    }

    ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        describe(
                                "are java.util.Date, Calendar, TimeZone or a format of theirs",
                                Bans::isOldDate))
                .because("java.time says whether a value is an instant or a wall-clock time")
                .allowEmptyShould(true);
    }

    ArchRule noPrinting() {
        return access(
                "print to the console",
                "a desktop has no console: use the log (ids only); the command line may print",
                Bans::prints,
                "app.cli");
    }

    ArchRule threadsStartInOnePlace() {
        return access(
                "start a thread or reach for the FX thread",
                "ui.kit.Background and the list of jobs in app know what runs, and stop it",
                Bans::startsThread,
                "ui.kit",
                "app");
    }

    private ArchRule library(String reason, String[] packages, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(below(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(reason)
                .allowEmptyShould(true);
    }

    private ArchRule access(
            String what, String reason, Predicate<JavaAccess<?>> banned, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(below(rooms))
                .should()
                .accessTargetWhere(describe(what, banned))
                .because(reason)
                .allowEmptyShould(true);
    }

    private String[] below(String... rooms) {
        return Stream.of(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    private static boolean readsWallClock(JavaAccess<?> access) {
        boolean now = inJavaTime(access) && access.getName().equals("now");
        return isCall(access, System.class, "currentTimeMillis") || (now && !takesClock(access));
    }

    private static boolean readsMachineZone(JavaAccess<?> access) {
        return isCall(access, ZoneId.class, "systemDefault") || makesClock(access);
    }

    private static boolean makesClock(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class)
                && SYSTEM_CLOCKS.contains(access.getName());
    }

    private static boolean inJavaTime(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static boolean isOldDate(JavaClass type) {
        return OLD_DATES.contains(type.getName());
    }

    private static boolean prints(JavaAccess<?> access) {
        return isCall(access, System.class, "out", "err")
                || isCallBelow(access, Throwable.class, "printStackTrace");
    }

    private static boolean startsThread(JavaAccess<?> access) {
        return isCallBelow(access, Thread.class, "<init>")
                || isCall(access, Thread.class, "ofVirtual", "ofPlatform", "startVirtualThread")
                || isCall(access, Timer.class, "<init>")
                || isCall(access, CompletableFuture.class, "runAsync", "supplyAsync")
                || access.getTargetOwner().isEquivalentTo(Executors.class)
                || isCall(access, "javafx.application.Platform", "runLater", "startup");
    }

    private static boolean isCallBelow(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isAssignableTo(owner) && access.getName().equals(name);
    }

    private static boolean isCall(JavaAccess<?> access, Class<?> owner, String... names) {
        return isCall(access, owner.getName(), names);
    }

    private static boolean isCall(JavaAccess<?> access, String owner, String... names) {
        return access.getTargetOwner().getName().equals(owner)
                && Arrays.asList(names).contains(access.getName());
    }
}
