package clinic.docket.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HintsUiTest {

    @Test
    void showsAllWithRoomForThem() throws Exception {
        assertThat(shownIn(300)).containsExactly(0.0, 100.0, 200.0);
    }

    @Test
    void leavesOutTheLastButOneFirst() throws Exception {
        assertThat(shownIn(299)).containsExactly(99.0, 199.0);
    }

    @Test
    void keepsTheWayToAllOfThem() throws Exception {
        assertThat(shownIn(150)).containsExactly(50.0);
    }

    /** Where the ones stand that can be seen, in pixels. */
    private static List<Double> shownIn(double width) throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            var hints = new Hints();
                            hints.show(List.of(hint(), hint(), hint()));
                            new Scene(hints);
                            hints.resize(width, 20);
                            hints.layout();
                            return hints.getChildren().stream()
                                    .filter(Node::isVisible)
                                    .map(Node::getLayoutX)
                                    .toList();
                        })
                .get();
    }

    private static Node hint() {
        return new Rectangle(100, 20);
    }
}
