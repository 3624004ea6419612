package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TickerUiTest {

    private static final Instant START = Instant.parse("2026-11-24T10:42:30Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final List<Instant> told = new CopyOnWriteArrayList<>();
    private final Pane owner = new Pane();

    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        new Ticker(clock).everyMinute(owner, told::add);
        stage.setScene(new Scene(new Pane(), 100, 100));
        stage.show();
    }

    @Test
    void tellsTheTimeOnceTheOwnerIsOnScreenAndWhenTheMinuteTurns(FxRobot robot) throws Exception {
        assertThat(told).isEmpty();
        robot.interact(() -> window.getScene().setRoot(owner));
        assertThat(told).containsExactly(START);

        now.set(START.plusSeconds(29));
        now.set(START.plusSeconds(30));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> told.size() == 2);

        assertThat(told).containsExactly(START, START.plusSeconds(30));
    }

    @Test
    void tellsNothingToAnOwnerThatHasLeft(FxRobot robot) throws Exception {
        var stays = new Pane();
        var alsoTold = new CopyOnWriteArrayList<Instant>();
        robot.interact(() -> {
            window.getScene().setRoot(new Pane(owner, stays));
            new Ticker(clock).everyMinute(stays, alsoTold::add);
            ((Pane) window.getScene().getRoot()).getChildren().remove(owner);
        });

        now.set(START.plusSeconds(60));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> alsoTold.size() == 2);

        assertThat(told).containsExactly(START);
    }
}
