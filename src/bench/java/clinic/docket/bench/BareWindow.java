package clinic.docket.bench;

import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/**
 * The floor of start-up: a JavaFX window with one label, on the same Java with the same options.
 * Prints the milliseconds of the wall clock when it has been laid out, and ends.
 */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var scene = new Scene(new Label("Docket"), 1440, 900);
            var stage = new Stage();
            stage.setScene(scene);
            scene.addPostLayoutPulseListener(() -> {
                System.out.println(Clock.systemUTC().millis());
                Platform.runLater(Platform::exit);
            });
            stage.show();
            Platform.requestNextPulse();
        });
    }
}
