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
import clinic.docket.ui.kit.look.Theme;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/**
 * The whole screen of a kiosk: a head, one page, and a foot that stays where it is. It is made for
 * one size of screen either way up; on a larger one all of it is drawn larger.
 */
public final class KioskView extends Pane {
    private static final PseudoClass LARGER = PseudoClass.getPseudoClass("larger");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private static final Dimension2D UPRIGHT_SIZE = new Dimension2D(1080, 1920);
    private static final Dimension2D WIDE_SIZE = new Dimension2D(1366, 768);

    /** On a smaller upright screen; any less, and a button is too small for a finger. */
    private static final double LEAST_SCALE = 0.84;

    private final Face face;
    private final Ticker ticker;
    private final KioskFoot foot;
    private final BorderPane sheet = new BorderPane();
    private final Scale size = new Scale();

    public KioskView(Face face, String clinicName, Ticker ticker) {
        this.face = face;
        this.ticker = ticker;
        foot = new KioskFoot(face);
        sheet.getStyleClass().add("kiosk");
        sheet.getTransforms().add(size);
        sheet.setTop(new KioskHead(face, clinicName, ticker));
        sheet.setBottom(foot);
        getChildren().add(sheet);
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
                face.appearance().themeProperty(),
                theme -> sheet.pseudoClassStateChanged(CONTRAST, theme == Theme.CONTRAST));
        WhileShown.follow(
                this,
                face.appearance().zoomProperty(),
                zoom -> sheet.pseudoClassStateChanged(LARGER, zoom.intValue() > TextZoom.USUAL));
    }

    private void measure() {
        boolean wide = getWidth() > getHeight();
        var made = wide ? WIDE_SIZE : UPRIGHT_SIZE;
        double fitting = Math.min(getWidth() / made.getWidth(), getHeight() / made.getHeight());
        double scale = Math.max(fitting, wide ? 1 : LEAST_SCALE);
        size.setX(scale);
        size.setY(scale);
        sheet.pseudoClassStateChanged(WIDE, wide);
        foot.wide(wide);
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, getWidth() / size.getX(), getHeight() / size.getY());
    }

    private void show() {
        sheet.setCenter(page());
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
