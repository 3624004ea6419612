package clinic.docket.ui.kiosk.page;

import clinic.docket.domain.kiosk.OwnVisit;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** It is done; the screen closes by itself. */
public final class DonePage {
    private static final double SECONDS = 10;

    private DonePage() {}

    public static Page of(Face face, OwnVisit visit) {
        var lead = Parts.question(face.word("kiosk.done.title"), face.word("kiosk.done.hint"));
        lead.getChildren().addFirst(Parts.badge("fth-check", "success"));
        var body =
                new VBox(
                        ConfirmPage.card(face, visit),
                        note(
                                "fth-bell",
                                face.word("kiosk.done.late", face.formats().time(late(visit)))));
        body.getStyleClass().add("kiosk-tiles");
        return new Page(lead, body, closing(face));
    }

    /** A quarter of an hour after the doctor was expected somebody should ask. */
    private static Instant late(OwnVisit visit) {
        return visit.expectedAt().plus(Duration.ofMinutes(15));
    }

    static HBox note(String icon, String text) {
        var note = Parts.fact(icon, text);
        note.getStyleClass().add("kiosk-inset");
        return note;
    }

    private static Region closing(Face face) {
        var finish = Parts.main(face.word("kiosk.finish"), face.controller()::finish);
        var closing = new Countdown();
        WhileShown.follow(
                closing,
                face.model().secondsLeftProperty(),
                left ->
                        left.ifPresent(seconds ->
                                closing.show(
                                        face.word("kiosk.done.closes", seconds),
                                        seconds / SECONDS)));
        var action = new VBox(finish, closing);
        action.getStyleClass().add("kiosk-action");
        return action;
    }
}
