package clinic.docket.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeUiTest {

    private static final String OWN_SHEET = "data:text/css,.own{-fx-padding:1}";

    private Scene scene;
    private Label label;
    private Icon icon;

    @Start
    void start(Stage stage) {
        label = new Label("11:11");
        icon = Icons.of("fth-circle");
        scene = new Scene(new VBox(label, icon), 300, 200);
        scene.getStylesheets().add(OWN_SHEET);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void changesTheColoursOfASceneOnScreen(FxRobot robot) {
        assertThat(label.getTextFill()).isEqualTo(Color.web("#161B26"));
        assertThat(icon.getFill()).isEqualTo(Color.web("#161B26"));

        switchTo(Theme.DARK, robot);

        assertThat(label.getTextFill()).isEqualTo(Color.web("#E8EBF1"));
        assertThat(icon.getFill()).isEqualTo(Color.web("#E8EBF1"));
    }

    @Test
    void leavesOtherSheetsAloneAndAddsNoneTwice(FxRobot robot) {
        var before = scene.getStylesheets().size();

        switchTo(Theme.DARK, robot);
        switchTo(Theme.LIGHT, robot);
        switchTo(Theme.LIGHT, robot);

        assertThat(scene.getStylesheets()).hasSize(before).doesNotHaveDuplicates();
        assertThat(scene.getStylesheets()).contains(OWN_SHEET);
    }

    @Test
    void writesInDocketSansWithDigitsOfOneWidth(FxRobot robot) {
        assertThat(label.getFont().getFamily()).isEqualTo("Docket Sans");
        assertThat(label.getFont().getSize()).isEqualTo(13);
        var ones = label.prefWidth(-1);
        robot.interact(() -> label.setText("08:08"));

        assertThat(label.prefWidth(-1)).isEqualTo(ones);
    }

    @Test
    void scalesIconsWithTheText(FxRobot robot) {
        assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons");
        var small = icon.getFont().getSize();

        robot.interact(() -> {
            scene.getStylesheets().add("data:text/css,.root{-fx-font-size:26px}");
            scene.getRoot().applyCss();
        });

        assertThat(icon.getFont().getSize()).isEqualTo(small * 2);
    }

    @Test
    void dressesPopupsLikeTheWindowThatOpensThem(FxRobot robot) {
        var tooltip = new Tooltip("Why not");
        robot.interact(() -> {
            switchTo(Theme.DARK);
            tooltip.show(label, 10, 10);
        });

        var popup = tooltip.getScene();
        assertThat(popup.getUserAgentStylesheet()).isEqualTo(scene.getUserAgentStylesheet());
        assertThat(popup.getStylesheets()).containsAll(scene.getStylesheets());
        robot.interact(tooltip::hide);
    }

    private void switchTo(Theme theme, FxRobot robot) {
        robot.interact(() -> switchTo(theme));
    }

    private void switchTo(Theme theme) {
        theme.applyTo(scene);
        scene.getRoot().applyCss();
    }
}
