package clinic.docket.app.screens;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.ScreenFaults;
import clinic.docket.ui.kit.look.Theme;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The looking itself can fail. */
@ExtendWith(ApplicationExtension.class)
class ScreenFaultsUiTest {

    @Test
    void findsNothingWrongWithAUsualForm() throws Exception {
        var name = new TextField();
        name.setAccessibleText("Name");

        assertThat(faults(new VBox(new Label("Name"), name, new Button("Save")))).isEmpty();
    }

    @Test
    void findsControlsWithoutANameOrAKey() throws Exception {
        var unreachable = new Button("Save");
        unreachable.setFocusTraversable(false);

        assertThat(faults(new VBox(new TextField(), unreachable)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("TextField").endsWith("no name"),
                        second -> assertThat(second).startsWith("Button").endsWith("by no key"));
    }

    @Test
    void findsTextsThatAreCutOrTooPale() throws Exception {
        var narrow = new Label("A long sentence");
        narrow.setMaxWidth(40);
        var pale = new Text("Hardly seen");
        pale.setStyle("-fx-fill: #bbbbbb");
        var ground = new StackPane(pale);
        ground.setStyle("-fx-background-color: #ffffff");

        assertThat(faults(new VBox(narrow, ground)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Label").contains("is cut to"),
                        second ->
                                assertThat(second).startsWith("Text").contains("contrast of 1.9"));
    }

    @Test
    void looksAtTheTopmostDialogOnly() throws Exception {
        var overlay =
                new StackPane(new TextField(), new VBox(new Button("Close")), new StackPane());
        overlay.getStyleClass().add("overlay");

        assertThat(faults(overlay)).isEmpty();
    }

    private static List<String> faults(Parent root) throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            var scene = new Scene(root, 300, 200);
                            Theme.LIGHT.applyTo(scene);
                            root.applyCss();
                            root.layout();
                            return ScreenFaults.in(scene);
                        })
                .get();
    }
}
