package clinic.docket.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.ui.kit.look.Theme;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The administration of a clinic with more than one site. */
@ExtendWith(ApplicationExtension.class)
class AdminSitesUiTest {

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();
    private AdminDesk desk;

    @Start
    void start(Stage shown) {
        stage.set(shown);
    }

    @BeforeEach
    void open(FxRobot robot) {
        desk = new AdminDesk();
        robot.interact(
                () -> scene.set(desk.show(stage.get(), Theme.LIGHT, Locale.ENGLISH, 1440, 900)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void addsASiteWithARoomAndSendsAComputerThere(FxRobot robot) {
        page(robot, 4);
        assertThat(siteChoice().getParent().isVisible())
                .as("one site: nothing to choose")
                .isFalse();

        page(robot, 13);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Annex");
        type(robot, "admin-zone", "lisbon");
        save(robot);
        var sites = desk.services.sites();
        assertThat(sites.sites(desk.session))
                .extracting(Site::name, site -> site.zone().id().getId())
                .contains(tuple("Annex", "Europe/Lisbon"));
        var annex =
                sites.sites(desk.session).stream()
                        .filter(site -> site.name().equals("Annex"))
                        .findFirst()
                        .orElseThrow();

        page(robot, 4);
        robot.interact(() -> siteChoice().getSelectionModel().select(annex));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Room A");
        save(robot);
        assertThat(desk.services.directory().directory(desk.session, annex.id()).rooms())
                .singleElement()
                .matches(room -> room.name().equals("Room A"));

        page(robot, 14);
        robot.interact(() -> choice("admin-site").getSelectionModel().select(annex));
        save(robot);
        assertThat(sites.desks(desk.session))
                .singleElement()
                .matches(place -> place.site().equals(annex.id()));
    }

    @Test
    void keepsThePolicyAndTheLanesOfAnotherSite(FxRobot robot) {
        var annex = new Site(new SiteId(new UUID(7, 7)), "Annex", SmallClinic.BERLIN, 0);
        desk.services.sites().save(desk.session, annex).orThrow();
        var policies = desk.services.policies();
        page(robot, 9);
        robot.interact(() -> siteChoice().getSelectionModel().select(stored(annex)));
        type(robot, "admin-horizon", "77");
        save(robot);
        assertThat(policies.policy(desk.session, annex.id()).horizonDays()).isEqualTo(77);
        assertThat(policies.policy(desk.session).horizonDays()).isEqualTo(365);
        assertThat(ScreenTexts.in(scene.get().getRoot())).contains("Annex");

        page(robot, 10);
        robot.interact(() -> siteChoice().getSelectionModel().select(stored(annex)));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Emergencies");
        save(robot);
        assertThat(policies.lanes(desk.session, annex.id())).hasSize(1);
        assertThat(policies.lanes(desk.session)).isEmpty();
    }

    private Site stored(Site site) {
        return desk.services.sites().sites(desk.session).stream()
                .filter(each -> each.id().equals(site.id()))
                .findFirst()
                .orElseThrow();
    }

    private ComboBox<Site> siteChoice() {
        return choice("admin-site-choice");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Site> choice(String id) {
        return (ComboBox<Site>) scene.get().lookup("#" + id);
    }

    private void page(FxRobot robot, int number) {
        robot.interact(() -> {
            menu().requestFocus();
            menu().getSelectionModel().select(number);
        });
    }

    private ListView<?> menu() {
        return (ListView<?>) scene.get().lookup(".admin-menu");
    }

    private void type(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            field(id).requestFocus();
            field(id).selectAll();
        });
        robot.write(words);
    }

    private TextField field(String id) {
        return (TextField) scene.get().lookup("#" + id);
    }

    private static void save(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.S);
    }
}
