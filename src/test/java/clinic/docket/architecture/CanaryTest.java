package clinic.docket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every wall can fail. A wall that cannot is worse than none, because everybody trusts it: each
 * test here has the name of the wall that it sees broken by the fixture.
 */
class CanaryTest {

    private static final JavaClasses FIXTURE = Code.fixture();

    private final Floors floors = new Floors(Code.FIXTURE);
    private final Bans bans = new Bans(Code.FIXTURE);

    @TempDir Path folder;

    @Test
    void everyWallHasACanary() {
        assertThat(testsOf(CanaryTest.class)).containsAll(testsOf(WallsTest.class));
    }

    @Test
    void everyClassLivesOnAFloor() {
        assertBreach(floors.everyClassLivesOnAFloor(), "LivesOnNoFloor");
    }

    @Test
    void nobodyUsesApp() {
        assertBreach(floors.nobodyUsesApp(), "ScreenThatKnowsApp");
    }

    @Test
    void uiUsesServiceAndDomain() {
        assertBreach(floors.uiUsesServiceAndDomain(), "ScreenThatKnowsAStore");
    }

    @Test
    void serviceKnowsNoScreen() {
        assertBreach(floors.serviceKnowsNoScreen(), "ServiceThatKnowsAScreen");
    }

    @Test
    void outsideWorldSeesDomainOnly() {
        assertThat(floors.outsideWorldSeesDomainOnly())
                .zipSatisfy(
                        List.of(
                                "PatientStore",
                                "MailThatKnowsAStore",
                                "PaymentThatKnowsMail",
                                "DocumentThatKnowsPayment",
                                "ExchangeThatKnowsDocument"),
                        this::assertBreach);
    }

    @Test
    void domainKnowsNobody() {
        assertBreach(floors.domainKnowsNobody(), "RuleThatKnowsAStore");
    }

    @Test
    void domainCompilesAlone() throws IOException {
        Path alone = write("Alone.java", "record Alone(java.time.Instant at) {}");
        Path module = write("Sql.java", "record Sql(java.sql.Connection connection) {}");
        Path library = write("Log.java", "record Log(org.slf4j.Logger log) {}");

        assertThat(LoneCompiler.errors(List.of(alone), folder)).isEmpty();
        assertThat(LoneCompiler.errors(List.of(module), folder)).isNotEmpty();
        assertThat(LoneCompiler.errors(List.of(library), folder)).isNotEmpty();
    }

    @Test
    void screensDoNotKnowEachOther() {
        assertBreach(floors.screensDoNotKnowEachOther(), "ScreenThatKnowsAnother");
        assertThat(breaches(floors.screensDoNotKnowEachOther()))
                .noneMatch(breach -> breach.contains("InnerPartOfTheDesk"));
    }

    @Test
    void kitKnowsNoPart() {
        assertBreach(floors.kitKnowsNoPart(), "KitThatKnowsAPart");
    }

    @Test
    void noCycles() {
        assertThat(breaches(floors.noCycles()))
                .anyMatch(breach ->
                        breach.contains("domain.schedule")
                                && breach.contains("domain.schedule.slot"));
    }

    @Test
    void javafxOnlyOnScreens() {
        assertBreach(bans.javafxOnlyOnScreens(), "Draws");
    }

    @Test
    void calendarfxInOnePackage() {
        assertBreach(bans.calendarfxInOnePackage(), "DrawsWithCalendarFx");
    }

    @Test
    void sqlOnlyInStore() {
        assertBreach(bans.sqlOnlyInStore(), "WritesSql");
    }

    @Test
    void mailOnlyInMail() throws IOException {
        // Docket has no mail library yet: this one is made for the test.
        Path library = write("Message.java", "package jakarta.mail; public class Message {}");
        Path user =
                write(
                        "SendsMail.java",
                        "package "
                                + Code.FIXTURE
                                + "; record SendsMail(jakarta.mail.Message it) {}");
        assertThat(LoneCompiler.errors(List.of(library, user), folder)).isEmpty();
        JavaClasses classes = new ClassFileImporter().importPath(folder);

        assertThat(bans.mailOnlyInMail().evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void nowComesFromTheClock() {
        ArchRule wall = bans.nowComesFromTheClock();

        assertBreach(wall, "ReadsTheWallClock.today");
        assertBreach(wall, "ReadsTheWallClock.supplier");
        assertBreach(wall, "ReadsTheWallClock.millis");
        assertThat(breaches(wall)).hasSize(3);
    }

    @Test
    void zoneComesFromTheSite() {
        ArchRule wall = bans.zoneComesFromTheSite();

        assertBreach(wall, "AsksTheMachine.zone");
        assertBreach(wall, "AsksTheMachine.clock");
        assertThat(breaches(wall)).hasSize(2);
    }

    @Test
    void noOldDates() {
        assertBreach(bans.noOldDates(), "UsesOldDates");
    }

    @Test
    void noPrinting() {
        ArchRule wall = bans.noPrinting();

        assertBreach(wall, "Prints.speaks");
        assertBreach(wall, "Prints.confesses");
        assertThat(breaches(wall)).noneMatch(breach -> breach.contains("MayPrint"));
    }

    @Test
    void threadsStartInOnePlace() {
        ArchRule wall = bans.threadsStartInOnePlace();

        for (String way : List.of("made", "virtual", "pool", "future", "timer")) {
            assertBreach(wall, "StartsThreads." + way);
        }
        assertBreach(wall, "ReachesForTheFxThread.show");
        assertThat(breaches(wall)).noneMatch(breach -> breach.contains("MayStartThreads"));
    }

    @Test
    void everyUseCaseAsksFirst() {
        assertThat(breaches(new Services(Code.FIXTURE).everyUseCaseAsksFirst()))
                .satisfiesExactlyInAnyOrder(
                        breach ->
                                assertThat(breach).contains("PatientService.looksButDoesNotAsk()"),
                        breach -> assertThat(breach).contains("PatientService.doesNotAsk()"));
    }

    @Test
    void noEmptyWords() {
        assertBreach(Names.noEmptyWords(), "PatientManager");
    }

    @Test
    void packagesAreSmallAndExplained() throws IOException {
        for (int i = 0; i <= Packages.MOST_FILES; i++) {
            write("crowded/A" + i + ".java", "");
        }
        write("empty/package-info.java", "/** Empty. */ @NullMarked package empty;");
        write("unmarked/One.java", "");
        write("unmarked/package-info.java", "/** Without null checks. */ package unmarked;");
        write("mute/One.java", "");
        write("mute/package-info.java", "@NullMarked package mute;");
        write("good/One.java", "");
        write("good/package-info.java", "/** Good. */ @NullMarked package good;");

        assertThat(Packages.faults(Code.sources(folder.toString())))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("crowded has 16 files"),
                        fault -> assertThat(fault).contains("crowded has no package-info"),
                        fault -> assertThat(fault).contains("empty has 0 files"),
                        fault -> assertThat(fault).contains("mute", "does not say"),
                        fault -> assertThat(fault).contains("unmarked", "lacks @NullMarked"));
    }

    @Test
    void filesAreShort() {
        assertThat(new SourceFile("Long.java", "\n".repeat(401)).lines()).isEqualTo(401);
    }

    @Test
    void methodsAreShort() {
        String body = "        ;\n".repeat(59);
        String text = "class A {\n    /** Not counted. */\n    void b() {\n" + body + "    }\n}\n";
        var file = new SourceFile("A.java", text);

        assertThat(file.methodsLongerThan(61)).isEmpty();
        assertThat(file.methodsLongerThan(60)).containsExactly("A.java: A.b has 61 lines");
    }

    @Test
    void everyOpenDoorIsThere() {
        assertThat(Services.doors(FIXTURE))
                .contains("SignInService.signIn")
                .doesNotContainAnyElementsOf(List.of("SignInService.signOut", "Access.asks"));
    }

    private static List<String> testsOf(Class<?> tests) {
        return Stream.of(tests.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
    }

    private void assertBreach(ArchRule wall, String culprit) {
        assertThat(breaches(wall)).anyMatch(breach -> breach.contains(culprit));
    }

    private static List<String> breaches(ArchRule wall) {
        return wall.evaluate(FIXTURE).getFailureReport().getDetails();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
