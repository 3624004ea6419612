package clinic.docket.ui.kiosk;

import clinic.docket.ui.kiosk.page.Face;
import clinic.docket.ui.kiosk.page.Parts;
import clinic.docket.ui.kiosk.page.WhileShown;
import clinic.docket.ui.kiosk.visit.KioskStep;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Whose kiosk it is, and how far somebody has come, or what time it is. */
final class KioskHead extends HBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final int STEPS = 3;

    private final Face face;
    private final Label clock = new Label();
    private final HBox steps = new HBox();

    KioskHead(Face face, String clinicName, Ticker ticker) {
        this.face = face;
        getStyleClass().add("kiosk-head");
        var logo = new StackPane(Icons.of("fth-check"));
        logo.getStyleClass().add("kiosk-logo");
        var name = new Label(clinicName);
        name.getStyleClass().add("kiosk-clinic");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        clock.getStyleClass().add("kiosk-clinic");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        steps.getStyleClass().add("kiosk-steps");
        steps.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(logo, name, space, clock, steps);
        ticker.everyMinute(this, now -> clock.setText(face.formats().time(now)));
        WhileShown.follow(this, face.model().stepProperty(), this::show);
    }

    private void show(KioskStep step) {
        int reached =
                switch (step) {
                    case BIRTHDAY -> 1;
                    case LETTERS -> 2;
                    case CONFIRM -> STEPS;
                    default -> 0;
                };
        steps.getChildren().clear();
        if (reached > 0) {
            steps.getChildren()
                    .add(
                            Parts.label(
                                    face.texts().format("kiosk.step", reached, STEPS),
                                    "kiosk-step-words"));
            for (int i = 1; i <= STEPS; i++) {
                var bar = new Region();
                bar.getStyleClass().add("kiosk-step");
                bar.pseudoClassStateChanged(REACHED, i <= reached);
                steps.getChildren().add(bar);
            }
        }
        shown(steps, reached > 0);
        shown(clock, reached == 0);
    }

    private static void shown(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
