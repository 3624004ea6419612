package clinic.docket.ui.part;

import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.text.Texts;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/**
 * Says that something takes time, once it has taken a second, and lets people stop waiting after
 * three. One per window, in its status line.
 */
public final class BusySign extends HBox {

    public BusySign(Background background, Texts texts) {
        getStyleClass().add("busy-sign");
        var wheel = new ProgressIndicator();
        wheel.setAccessibleText(texts.get("part.busy.word"));
        var stop = new Hyperlink(texts.get("part.busy.stop"));
        stop.visibleProperty().bind(background.cancellableProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(event -> background.cancel());
        getChildren().addAll(wheel, new Label(texts.get("part.busy.word")), stop);
        visibleProperty().bind(background.slowProperty());
        managedProperty().bind(visibleProperty());
    }
}
