package clinic.docket.ui.kiosk.page;

import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first screen: what somebody came for, and in which language. */
public final class WelcomePage {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private WelcomePage() {}

    public static Page of(Face face) {
        var lead =
                new VBox(
                        Parts.label(face.word("kiosk.welcome.title"), "kiosk-question"),
                        Parts.label(face.word("kiosk.welcome.question"), "kiosk-question-second"));
        lead.getStyleClass().add("kiosk-welcome");
        var checkIn =
                Parts.door(
                        "fth-log-in",
                        face.word("kiosk.welcome.checkIn"),
                        face.word("kiosk.welcome.checkIn.hint"),
                        face.controller()::begin);
        checkIn.getStyleClass().add("kiosk-first");
        VBox.setVgrow(checkIn, Priority.ALWAYS);
        var body = new VBox(checkIn);
        body.getStyleClass().add("kiosk-tiles");
        return new Page(lead, body, languages(face));
    }

    private static Region languages(Face face) {
        var name = Parts.label(face.word("kiosk.language"), "kiosk-box-name");
        name.setGraphic(Icons.of("fth-globe", "kiosk-icon", "muted"));
        var row = new HBox();
        row.getStyleClass().add("kiosk-row");
        Texts.SUPPORTED.forEach(language -> row.getChildren().add(language(face, language)));
        var box = new VBox(name, row);
        box.getStyleClass().add("kiosk-languages");
        return box;
    }

    private static Node language(Face face, Locale language) {
        // In its own words, whatever is spoken now: whoever needs it can read it.
        var button =
                Parts.plain(
                        language.getDisplayLanguage(language),
                        () -> face.controller().speak(language));
        boolean chosen = language.equals(face.texts().locale());
        button.pseudoClassStateChanged(CHOSEN, chosen);
        if (chosen) {
            button.setGraphic(Icons.of("fth-check", "kiosk-icon"));
        }
        button.getStyleClass().add("kiosk-language");
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
