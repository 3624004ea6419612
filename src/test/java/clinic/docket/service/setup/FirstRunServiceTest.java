package clinic.docket.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestClock;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.DemoAccount;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.access.Passwords;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstRunServiceTest {
    private TestDatabase database;
    private Services services;

    @BeforeEach
    void open() {
        database = TestDatabase.inMemory();
        var clock = new TestClock(Fixtures.NOW);
        services =
                Services.on(
                        database.database(),
                        clock,
                        new Ids(clock, new Random(7)),
                        new Passwords(4));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void createsAClinicInWhichTheAdministratorCanSignIn() {
        assertThat(services.firstRun().isNeeded()).isTrue();

        var front = services.firstRun().createClinic(Plans.twoDoctors()).orThrow();

        assertThat(services.firstRun().isNeeded()).isFalse();
        assertThat(front)
                .isEqualTo(new ClinicFront("Riverside Clinic", "Europe/Berlin", false, List.of()))
                .isEqualTo(services.signIn().front());
        var session = services.signIn().signIn("admin", Plans.PASSWORD, "front").orThrow();
        assertThat(session.role()).isEqualTo(Role.ADMINISTRATOR);
        var directory = services.directory().directory(session);
        assertThat(directory.practitioners())
                .extracting(doctor -> doctor.colour())
                .containsExactly(1, 2);
        assertThat(directory.rooms()).hasSize(2);
        assertThat(directory.visitTypes())
                .extracting(VisitType::name)
                .containsExactly("Check-up", "Online consult");
        assertThat(directory.visitTypes().getFirst().price().currency().getCurrencyCode())
                .isEqualTo("EUR");
        Timetable timetable = services.timetable().timetable(session);
        assertThat(timetable.hours()).hasSize(10).allMatch(hours -> hours.room().isPresent());
        assertThat(timetable.breaks()).hasSize(10);
    }

    @Test
    void putsDoctorsWhoNameTheSameRoomIntoOne() {
        var plan =
                Plans.with(
                        Plans.twoDoctors(),
                        List.of(
                                new ClinicPlan.Doctor("Dr A", "", "Room 1"),
                                new ClinicPlan.Doctor("Dr B", "", "room 1 "),
                                new ClinicPlan.Doctor("Dr C", "", "")));
        services.firstRun().createClinic(plan).orThrow();
        var session = services.signIn().signIn("admin", Plans.PASSWORD, "front").orThrow();

        assertThat(services.directory().directory(session).rooms()).hasSize(1);
    }

    @Test
    void worksExactlyOnce() {
        services.firstRun().createClinic(Plans.twoDoctors()).orThrow();

        assertThat(services.firstRun().createClinic(Plans.twoDoctors()).refused())
                .contains(new PlanRefusal.ClinicExists());
        assertThat(services.demoClinic().create(demo()).refused())
                .contains(new PlanRefusal.ClinicExists());
        assertThat(services.signIn().front().demo()).isFalse();
    }

    @Test
    void writesNothingForAPlanThatIsWrong() {
        var plan = Plans.named(Plans.twoDoctors(), "");

        assertThat(services.firstRun().createClinic(plan).refused())
                .contains(new PlanRefusal.ClinicNameMissing());
        assertThat(services.firstRun().isNeeded()).isTrue();
    }

    @Test
    void listsTheAccountsOfADemoClinic() {
        services.demoClinic().create(demo()).orThrow();

        assertThat(services.signIn().front().demo()).isTrue();
        assertThat(services.signIn().front().demoAccounts())
                .containsExactly(
                        new DemoAccount("julia", "Julia B.", Role.RECEPTIONIST, "demo demo demo"));
        assertThat(services.signIn().signIn("julia", "demo demo demo", "front").isDone()).isTrue();
    }

    private static ClinicLayout demo() {
        var site = new Site(new SiteId(SmallClinic.id(1)), "Demo", SmallClinic.BERLIN, 0);
        return new ClinicLayout(
                "Demo",
                "EUR",
                new Timetable(site, List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new NewUser(
                                "Julia",
                                "Julia B.",
                                Role.RECEPTIONIST,
                                Optional.<PractitionerId>empty(),
                                "demo demo demo")));
    }
}
