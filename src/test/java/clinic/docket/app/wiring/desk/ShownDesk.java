package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.shell.ShellModel;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A whole desk in a window of 1440 x 900, in English and light; what it asks is done at once. */
final class ShownDesk {
    private ShownDesk() {}

    static Desk on(Stage stage, OpenClinic clinic, Session session) {
        return on(stage, clinic, session, new Desk.Exits(_ -> {}, () -> {}));
    }

    static Desk on(Stage stage, OpenClinic clinic, Session session, Desk.Exits exits) {
        var background =
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                });
        var zone = SmallClinic.SITE.zone().id();
        var frame = Frame.in(Locale.ENGLISH, zone, clinic.clock(), background);
        var desk =
                new Desk(
                        frame,
                        DeskPeople.of(session, clinic.services()),
                        new Ids(clinic.clock(), new Random(3)),
                        new Drafts(),
                        new ShellModel.Look(Theme.LIGHT, Locale.ENGLISH),
                        exits);
        frame.overlay().show(desk.view());
        var scene = new Scene(frame.overlay(), 1440, 900);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        return desk;
    }

    /** What the toast says; empty while there is none. */
    static String sentence(Desk desk) {
        return desk.frame().notices().currentProperty().get().map(Notice::sentence).orElse("");
    }
}
