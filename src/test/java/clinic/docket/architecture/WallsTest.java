package clinic.docket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Docket stands behind its walls. Plain test methods on purpose: ArchUnit's own test fields are
 * silently left out by the test runner.
 */
class WallsTest {

    private static final String[] ALL_SOURCES = {
        "src/main/java", "src/test/java", "src/bench/java"
    };

    private final Floors floors = new Floors(Code.DOCKET);
    private final Bans bans = new Bans(Code.DOCKET);

    @Test
    void everyClassLivesOnAFloor() {
        floors.everyClassLivesOnAFloor().check(Code.docket());
    }

    @Test
    void nobodyUsesApp() {
        floors.nobodyUsesApp().check(Code.docket());
    }

    @Test
    void uiUsesServiceAndDomain() {
        floors.uiUsesServiceAndDomain().check(Code.docket());
    }

    @Test
    void serviceKnowsNoScreen() {
        floors.serviceKnowsNoScreen().check(Code.docket());
    }

    @Test
    void outsideWorldSeesDomainOnly() {
        floors.outsideWorldSeesDomainOnly().forEach(wall -> wall.check(Code.docket()));
    }

    @Test
    void domainKnowsNobody() {
        floors.domainKnowsNobody().check(Code.docket());
    }

    @Test
    void domainCompilesAlone(@TempDir Path output) {
        var sources = Code.sources("src/main/java/clinic/docket/domain");

        assertThat(LoneCompiler.errors(sources, output))
                .as("the domain is plain Java: no library, of the JDK only java.base")
                .isEmpty();
    }

    @Test
    void screensDoNotKnowEachOther() {
        floors.screensDoNotKnowEachOther().check(Code.docket());
    }

    @Test
    void kitKnowsNoPart() {
        floors.kitKnowsNoPart().check(Code.docket());
    }

    @Test
    void noCycles() {
        floors.noCycles().check(Code.docket());
    }

    @Test
    void javafxOnlyOnScreens() {
        bans.javafxOnlyOnScreens().check(Code.docket());
    }

    @Test
    void calendarfxInOnePackage() {
        bans.calendarfxInOnePackage().check(Code.docket());
    }

    @Test
    void sqlOnlyInStore() {
        bans.sqlOnlyInStore().check(Code.docket());
    }

    @Test
    void mailOnlyInMail() {
        bans.mailOnlyInMail().check(Code.docket());
    }

    @Test
    void nowComesFromTheClock() {
        bans.nowComesFromTheClock().check(Code.docket());
    }

    @Test
    void zoneComesFromTheSite() {
        bans.zoneComesFromTheSite().check(Code.docket());
    }

    @Test
    void noOldDates() {
        bans.noOldDates().check(Code.docket());
    }

    @Test
    void noPrinting() {
        bans.noPrinting().check(Code.docket());
    }

    @Test
    void threadsStartInOnePlace() {
        bans.threadsStartInOnePlace().check(Code.docket());
    }

    @Test
    void everyUseCaseAsksFirst() {
        new Services(Code.DOCKET).everyUseCaseAsksFirst().check(Code.docket());
    }

    @Test
    void everyOpenDoorIsThere() {
        assertThat(Services.doors(Code.docket()))
                .as("an exception that nobody needs any more is an open door for the next")
                .containsAll(Services.OPEN_DOORS.keySet());
    }

    @Test
    void noEmptyWords() {
        Names.noEmptyWords().check(Code.docket());
    }

    @Test
    void packagesAreSmallAndExplained() {
        assertThat(Packages.faults(Code.sources("src/main/java"))).isEmpty();
    }

    @Test
    void filesAreShort() {
        assertThat(Code.sources(ALL_SOURCES).stream().map(SourceFile::read))
                .allSatisfy(
                        file -> assertThat(file.lines()).as(file.name()).isLessThanOrEqualTo(400));
    }

    @Test
    void methodsAreShort() {
        assertThat(Code.sources(ALL_SOURCES).stream().map(SourceFile::read))
                .flatMap(file -> file.methodsLongerThan(60))
                .isEmpty();
    }
}
