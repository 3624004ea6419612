package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.look.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AccessibleNamesUiTest {

    @Test
    void findsControlsWithoutAName() {
        var nameless = new Button(null, Icons.of("fth-x"));
        var prompted = new TextField();
        prompted.setPromptText("Only a prompt");
        var named = new TextField();
        named.setAccessibleText("Family name");
        var root = new VBox(new Label(), new Button("Book"), new VBox(nameless, prompted), named);

        assertThat(AccessibleNames.missingIn(root)).containsExactly(nameless, prompted);
    }
}
