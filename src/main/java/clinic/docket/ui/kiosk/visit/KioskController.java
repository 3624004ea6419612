package clinic.docket.ui.kiosk.visit;

import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.part.appearance.Appearance;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The buttons of the kiosk. Belongs to the FX thread. */
public final class KioskController {
    private static final Logger LOG = LoggerFactory.getLogger(KioskController.class);
    private static final int LARGER = 150;

    private final KioskModel model;
    private final KioskDoor door;
    private final Background background;
    private final Appearance appearance;
    private final InstantSource clock;
    private final Theme usualTheme;
    private Runnable staffEntrance = () -> {};

    public KioskController(
            KioskModel model,
            KioskDoor door,
            Background background,
            Appearance appearance,
            InstantSource clock) {
        this.model = model;
        this.door = door;
        this.background = background;
        this.appearance = appearance;
        this.clock = clock;
        var usual = appearance.languageProperty().get();
        usualTheme = appearance.themeProperty().get();
        model.stepProperty().subscribe(_ -> model.shown(clock.instant()));
        model.onWipe(() -> {
            appearance.themeProperty().set(usualTheme);
            appearance.zoomProperty().set(TextZoom.USUAL);
            appearance.languageProperty().set(usual);
        });
    }

    /** The way of staff to a kiosk that was closed. */
    public void onStaff(Runnable entrance) {
        staffEntrance = entrance;
    }

    public void letStaffIn() {
        staffEntrance.run();
    }

    public void begin() {
        model.begin();
    }

    public void digit(int digit) {
        model.typeDigit(digit);
    }

    public void letter(String letter) {
        model.typeLetter(letter);
    }

    /** From the birthday to the letters, and from the letters to the answer. */
    public void next() {
        switch (model.stepProperty().get()) {
            case BIRTHDAY -> model.askLetters();
            case LETTERS -> model.claim().ifPresent(this::identify);
            default -> {} // Other screens have no next one.
        }
    }

    private void identify(Claim claim) {
        if (model.busyProperty().get()) {
            return;
        }
        background
                .call(() -> door.identify(claim))
                .whileRunning(model.busyProperty())
                .onSuccess(answer -> tell(claim, answer, model::found))
                .onFailure(this::failed)
                .start();
    }

    public void checkIn() {
        var claim = model.claim();
        var visit = model.visitProperty().get();
        if (claim.isEmpty() || visit.isEmpty() || model.busyProperty().get()) {
            return;
        }
        background
                .call(() -> door.checkIn(claim.get(), visit.get().id()))
                .whileRunning(model.busyProperty())
                .onSuccess(answer -> tell(claim.get(), answer, model::done))
                .onFailure(this::failed)
                .start();
    }

    /** An answer for somebody who has left meanwhile is nobody's. */
    private void tell(
            Claim asked, Outcome<OwnVisit, KioskRefusal> answer, Consumer<OwnVisit> shown) {
        if (model.claim().filter(asked::equals).isEmpty()) {
            return;
        }
        switch (answer) {
            case Outcome.Done<OwnVisit, KioskRefusal>(OwnVisit own) -> shown.accept(own);
            case Outcome.Refused<OwnVisit, KioskRefusal>(KioskRefusal why) -> refuse(why);
        }
    }

    /** Whoever has just lost the last try may stand there helpless: the desk is told. */
    private void refuse(KioskRefusal why) {
        boolean known = model.isOnlyTheDeskLeft();
        model.refused(why);
        if (!known && model.isOnlyTheDeskLeft()) {
            background.run(door::giveUp).onFailure(KioskController::notCalled).start();
        }
    }

    private static void notCalled(Throwable failure) {
        LOG.warn("The desk could not be called", failure);
    }

    private void failed(Throwable failure) {
        LOG.warn("The kiosk could not ask", failure);
        model.failed();
    }

    /** The visit that was shown is somebody else's: as good as not recognised. */
    public void notMine() {
        refuse(new KioskRefusal.NotRecognised());
    }

    /** The words on the screen send to the desk until it is known that the call got through. */
    public void callDesk() {
        model.called();
        background
                .run(door::callDesk)
                .onSuccess(_ -> model.heard())
                .onFailure(KioskController::notCalled)
                .start();
    }

    public void back() {
        model.back();
    }

    public void startOver() {
        model.startOver();
    }

    public void finish() {
        model.wipe();
    }

    public void moreTime() {
        model.touched(clock.instant());
    }

    public void speak(Locale language) {
        appearance.languageProperty().set(language);
    }

    public void switchSize() {
        boolean larger = appearance.zoomProperty().get() == LARGER;
        appearance.zoomProperty().set(larger ? TextZoom.USUAL : LARGER);
    }

    private Theme plain() {
        return usualTheme == Theme.CONTRAST ? Theme.LIGHT : usualTheme;
    }

    public void switchContrast() {
        boolean contrast = appearance.themeProperty().get() == Theme.CONTRAST;
        appearance.themeProperty().set(contrast ? plain() : Theme.CONTRAST);
    }
}
