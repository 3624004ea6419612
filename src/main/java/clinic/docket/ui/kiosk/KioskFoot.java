package clinic.docket.ui.kiosk;

import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.ui.kiosk.page.Face;
import clinic.docket.ui.kiosk.page.Parts;
import clinic.docket.ui.kiosk.page.WhileShown;
import clinic.docket.ui.kiosk.visit.KioskStep;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The foot of every screen: the way back, how the kiosk speaks and looks, and at its right end
 * always the desk. When nobody has touched anything it asks for how long that shall be waited for:
 * above the buttons, on a wide screen in their place.
 */
final class KioskFoot extends VBox {
    private static final double SECONDS = 20;
    private static final double LEAST_BAR = 80;

    private final Face face;
    private final HBox waiting = new HBox();
    private final Label words = Parts.label("", "kiosk-closing-words");
    private final ProgressBar bar = new ProgressBar(1);
    private final Button more;
    private final HBox buttons = new HBox();
    private boolean wide;
    private boolean warned;

    KioskFoot(Face face) {
        this.face = face;
        getStyleClass().add("kiosk-foot");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(LEAST_BAR);
        bar.setFocusTraversable(false);
        HBox.setHgrow(bar, Priority.ALWAYS);
        more = Parts.plain(face.texts().get("kiosk.more"), face.controller()::moreTime);
        more.setMaxWidth(Region.USE_PREF_SIZE);
        more.setMinWidth(Region.USE_PREF_SIZE);
        waiting.getStyleClass().add("kiosk-waiting");
        buttons.getStyleClass().add("kiosk-foot-buttons");
        getChildren().addAll(waiting, buttons);
        WhileShown.follow(this, face.model().secondsLeftProperty(), this::count);
        WhileShown.follow(this, face.model().stepProperty(), _ -> build());
        WhileShown.follow(this, face.model().awayProperty(), _ -> build());
        WhileShown.follow(this, face.appearance().zoomProperty(), _ -> build());
    }

    /** There is room for everything on a wide screen. */
    void wide(boolean isWide) {
        if (wide != isWide) {
            wide = isWide;
            build();
        }
    }

    private void count(Optional<Integer> left) {
        boolean warns = left.isPresent() && face.model().stepProperty().get() != KioskStep.DONE;
        if (warned != warns) {
            warned = warns;
            build();
        }
        if (warned) {
            words.setText(face.texts().format("kiosk.waits", left.orElseThrow()));
            bar.setProgress(left.orElseThrow() / SECONDS);
            bar.setAccessibleText(words.getText());
        }
    }

    private void build() {
        boolean above = warned && !wide;
        waiting.getChildren().clear();
        buttons.getChildren().clear();
        if (above) {
            waiting.getChildren().addAll(words, bar, more);
        }
        waiting.setVisible(above);
        waiting.setManaged(above);
        if (warned && wide) {
            buttons.getChildren().addAll(words, bar, more);
        } else {
            ways().forEach(button -> buttons.getChildren().add(grow(button)));
        }
        if (!isSentThere()) {
            buttons.getChildren().addAll(gap(), call());
        }
    }

    private List<Button> ways() {
        var ways = new ArrayList<Button>();
        boolean first = isWelcome();
        back().ifPresent(ways::add);
        if (!first) {
            Texts.SUPPORTED.stream()
                    .filter(language -> !language.equals(face.texts().locale()))
                    .map(this::language)
                    .forEach(ways::add);
        }
        if (wide || first) {
            ways.add(size());
            ways.add(contrast());
        }
        return ways;
    }

    /** The page that offers all languages itself. */
    private boolean isWelcome() {
        return face.model().stepProperty().get() == KioskStep.WELCOME
                && !face.model().awayProperty().get();
    }

    /** The screen itself says so already. */
    private boolean isSentThere() {
        var step = face.model().stepProperty().get();
        return face.model().awayProperty().get()
                || step == KioskStep.CALLED
                || step == KioskStep.HEARD
                || step == KioskStep.TROUBLE;
    }

    private Optional<Button> back() {
        if (face.model().awayProperty().get()) {
            return Optional.empty();
        }
        return switch (face.model().stepProperty().get()) {
            case BIRTHDAY, LETTERS, CONFIRM ->
                    Optional.of(back("kiosk.back", face.controller()::back));
            case REFUSED ->
                    face.model()
                            .refusalProperty()
                            .get()
                            .filter(KioskRefusal.NotRecognised.class::isInstance)
                            .map(_ -> back("kiosk.startOver", face.controller()::startOver));
            case WELCOME, DONE, CALLED, HEARD, TROUBLE -> Optional.empty();
        };
    }

    private Button back(String key, Runnable action) {
        return Parts.plain(face.texts().get(key), "fth-arrow-left", action);
    }

    private Button language(Locale language) {
        return Parts.plain(
                language.getDisplayLanguage(language),
                "fth-globe",
                () -> face.controller().speak(language));
    }

    private Button size() {
        boolean larger = face.appearance().zoomProperty().get() > TextZoom.USUAL;
        return Parts.plain(
                face.texts().get(larger ? "kiosk.usualText" : "kiosk.largerText"),
                "fth-type",
                face.controller()::switchSize);
    }

    private Button contrast() {
        return Parts.plain(
                face.texts().get("kiosk.contrast"),
                "mdoal-invert_colors",
                face.controller()::switchContrast);
    }

    private Button call() {
        var call =
                Parts.plain(
                        face.texts().get("kiosk.call"),
                        "fth-help-circle",
                        face.controller()::callDesk);
        call.getStyleClass().add("kiosk-call");
        call.setMinWidth(Region.USE_PREF_SIZE);
        call.setMaxWidth(Region.USE_PREF_SIZE);
        return call;
    }

    /** Keeps the desk at the right end, whatever else there is. */
    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        gap.getStyleClass().add("kiosk-gap");
        return gap;
    }

    private static Node grow(Button button) {
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
