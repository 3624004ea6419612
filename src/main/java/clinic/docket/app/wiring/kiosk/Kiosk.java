package clinic.docket.app.wiring.kiosk;

import clinic.docket.service.access.Session;
import clinic.docket.service.kiosk.KioskPlace;
import clinic.docket.service.kiosk.KioskService;
import clinic.docket.ui.kiosk.KioskView;
import clinic.docket.ui.kiosk.page.Face;
import clinic.docket.ui.kiosk.visit.KioskController;
import clinic.docket.ui.kiosk.visit.KioskDoor;
import clinic.docket.ui.kiosk.visit.KioskModel;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.kit.watch.Pulse;
import clinic.docket.ui.part.appearance.Appearance;
import java.time.Clock;
import java.util.concurrent.Callable;

/** A kiosk that is signed in: one model for as long as it runs, a view for each language. */
public final class Kiosk {
    private final KioskPlace place;
    private final Appearance appearance;
    private final Clock clock;
    private final KioskModel model = new KioskModel();
    private final KioskController controller;

    public Kiosk(
            KioskPlace place,
            KioskDoor door,
            Background background,
            Appearance appearance,
            Clock clock) {
        this.place = place;
        this.appearance = appearance;
        this.clock = clock;
        controller = new KioskController(model, door, background, appearance, clock);
    }

    /** The use cases, with the kiosk's own session. */
    public static KioskDoor door(KioskService service, Session session) {
        return new SignedInDoor(service, session);
    }

    /** In the language of the moment. */
    public KioskView view() {
        var texts = new Texts(appearance.languageProperty().get());
        var formats = new Formats(texts, place.zone().id());
        return new KioskView(
                new Face(model, controller, appearance, texts, formats),
                place.clinicName(),
                new Ticker(clock));
    }

    /** Watches whether the database answers; whoever made it starts and stops it. */
    public Pulse pulse(Callable<Boolean> question, Background background) {
        return new Pulse(question, background, clock, model.lostProperty());
    }

    /** Serves nobody any more; staff alone may go on from here. */
    public void close(Runnable staffEntrance) {
        controller.onStaff(staffEntrance);
        model.close();
    }

    public KioskModel model() {
        return model;
    }

    public KioskController controller() {
        return controller;
    }
}
