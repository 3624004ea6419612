package clinic.docket.ui.kiosk;

import clinic.docket.ui.kiosk.page.AnswerPage;
import clinic.docket.ui.kiosk.page.BirthdayPage;
import clinic.docket.ui.kiosk.page.ConfirmPage;
import clinic.docket.ui.kiosk.page.DonePage;
import clinic.docket.ui.kiosk.page.Face;
import clinic.docket.ui.kiosk.page.LettersPage;
import clinic.docket.ui.kiosk.page.Page;
import clinic.docket.ui.kiosk.page.WelcomePage;
import clinic.docket.ui.kiosk.page.WhileShown;
import clinic.docket.ui.kiosk.visit.KioskStep;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.TextZoom;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;

/** The whole screen of a kiosk: a head, one page, and a foot that stays where it is. */
public final class KioskView extends BorderPane {
    private static final PseudoClass LARGER = PseudoClass.getPseudoClass("larger");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private static final double LARGE_HEIGHT = 1300;

    private final Face face;
    private final Ticker ticker;
    private final KioskFoot foot;

    public KioskView(Face face, String clinicName, Ticker ticker) {
        this.face = face;
        this.ticker = ticker;
        foot = new KioskFoot(face);
        getStyleClass().add("kiosk");
        setTop(new KioskHead(face, clinicName, ticker));
        setBottom(foot);
        var model = face.model();
        WhileShown.follow(this, model.stepProperty(), _ -> show());
        WhileShown.follow(this, model.lostProperty(), _ -> show());
        WhileShown.follow(this, model.closedProperty(), _ -> show());
        ticker.everySecond(this, model::look);
        // Not what a resting pointer sees pass below it: nobody would ever be gone.
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        addEventFilter(TouchEvent.TOUCH_PRESSED, this::touched);
        addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
        addEventFilter(KeyEvent.ANY, this::typed);
        widthProperty().subscribe(this::measure);
        heightProperty().subscribe(this::measure);
        WhileShown.follow(
                this,
                face.appearance().zoomProperty(),
                zoom -> pseudoClassStateChanged(LARGER, zoom.intValue() > TextZoom.USUAL));
    }

    private void measure() {
        boolean wide = getWidth() > getHeight();
        // On a large one the texts are as large as on an upright one.
        pseudoClassStateChanged(WIDE, wide && getHeight() < LARGE_HEIGHT);
        foot.wide(wide);
    }

    private void show() {
        setCenter(page());
        requestFocus(); // The button that had it is gone; keys of a keyboard come here.
    }

    private Page page() {
        var model = face.model();
        if (model.closedProperty().get()) {
            return AnswerPage.closed(face);
        }
        if (model.lostProperty().get()) {
            return AnswerPage.lost(face);
        }
        return switch (model.stepProperty().get()) {
            case WELCOME -> WelcomePage.of(face);
            case BIRTHDAY -> BirthdayPage.of(face);
            case LETTERS -> LettersPage.of(face);
            case CONFIRM -> ConfirmPage.of(face, model.visitProperty().get().orElseThrow());
            case DONE -> DonePage.of(face, model.visitProperty().get().orElseThrow());
            case REFUSED -> AnswerPage.refused(face, model.refusalProperty().get().orElseThrow());
            case CALLED -> AnswerPage.called(face);
            case HEARD -> AnswerPage.heard(face);
            case TROUBLE -> AnswerPage.trouble(face);
        };
    }

    private void touched(Event event) {
        face.model().touched(ticker.now());
    }

    /** For kiosks with a keyboard; it types what the pads type. */
    private void typed(KeyEvent event) {
        var step = face.model().stepProperty().get();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.BACK_SPACE) {
            delete(step);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == KeyCode.ENTER
                && event.getTarget() == this) {
            face.controller().next();
        } else if (event.getEventType() == KeyEvent.KEY_TYPED && !event.isShortcutDown()) {
            type(step, event.getCharacter());
        }
    }

    private void delete(KioskStep step) {
        if (step == KioskStep.BIRTHDAY) {
            face.model().removeDigit();
        } else if (step == KioskStep.LETTERS) {
            face.model().removeLetter();
        }
    }

    private void type(KioskStep step, String sign) {
        if (sign.codePointCount(0, sign.length()) != 1) {
            return;
        }
        int point = sign.codePointAt(0);
        if (step == KioskStep.BIRTHDAY && point >= '0' && point <= '9') {
            face.controller().digit(point - '0');
        } else if (step == KioskStep.LETTERS && Character.isLetter(point)) {
            face.controller().letter(Character.toString(Character.toUpperCase(point)));
        }
    }
}
