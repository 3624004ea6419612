package clinic.docket.ui.kiosk.page;

import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.ui.kit.text.RefusalTexts;
import java.time.LocalDate;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the kiosk does not check in: what to do instead. */
public final class AnswerPage {
    private AnswerPage() {}

    /** One text for everything that would tell who is known here. */
    public static Page refused(Face face, KioskRefusal why) {
        return switch (why) {
            case KioskRefusal.NotRecognised _ -> notRecognised(face, why);
            case KioskRefusal.CheckInTooEarly _ ->
                    plain(face, "fth-clock", sentence(face, why), face.word("kiosk.refused.early"));
            case KioskRefusal.CheckInTooLate _ ->
                    plain(face, "fth-info", sentence(face, why), face.word("kiosk.refused.notIn"));
            case KioskRefusal.CheckedInAlready _ ->
                    plain(face, "fth-check", sentence(face, why), face.word("kiosk.done.hint"));
        };
    }

    private static Page notRecognised(Face face, KioskRefusal why) {
        var lead = Parts.question(sentence(face, why), face.word("kiosk.refused.hint"));
        answer(lead, "fth-info");
        var call =
                Parts.tile(
                        "fth-bell",
                        face.word("kiosk.call"),
                        face.word("kiosk.refused.call"),
                        face.controller()::callDesk);
        call.getStyleClass().add("kiosk-first");
        var body = new VBox(call);
        body.getStyleClass().add("kiosk-tiles");
        if (!face.model().isOnlyTheDeskLeft()) {
            body.getChildren()
                    .add(
                            Parts.tile(
                                    "fth-refresh-cw",
                                    face.word("kiosk.refused.again"),
                                    face.word(
                                            "kiosk.refused.triesLeft",
                                            face.model().triesLeftProperty().get()),
                                    face.controller()::begin));
        }
        body.getChildren().forEach(tile -> VBox.setVgrow(tile, Priority.ALWAYS));
        return new Page(lead, body, Parts.nothing());
    }

    /** The desks show the call. */
    public static Page heard(Face face) {
        return plain(
                face, "fth-bell", face.word("kiosk.heard.title"), face.word("kiosk.heard.hint"));
    }

    /** The desk was called; whether it got through is not known. */
    public static Page called(Face face) {
        return plain(
                face, "fth-bell", face.word("kiosk.called.title"), face.word("kiosk.called.hint"));
    }

    /** Something failed: nobody here knows whether it was done. */
    public static Page trouble(Face face) {
        return plain(
                face, "fth-info", face.word("kiosk.lost.title"), face.word("kiosk.trouble.hint"));
    }

    /** The database is gone; nothing here can be touched. */
    public static Page lost(Face face) {
        var lead = Parts.question(face.word("kiosk.lost.title"), face.word("kiosk.lost.hint"));
        answer(lead, "fth-info");
        return new Page(lead, Parts.nothing(), Parts.nothing());
    }

    /** The clinic has closed this kiosk; staff may open it again, nobody else. */
    public static Page closed(Face face) {
        var lead = Parts.question(face.word("kiosk.closed.title"), face.word("kiosk.closed.hint"));
        answer(lead, "fth-info");
        var staff =
                Parts.plain(
                        face.word("kiosk.closed.staff"), "fth-lock", face.controller()::letStaffIn);
        staff.setMaxWidth(Region.USE_PREF_SIZE);
        Region action = new VBox(staff);
        action.getStyleClass().add("kiosk-action");
        return new Page(lead, Parts.nothing(), action);
    }

    private static Page plain(Face face, String icon, String title, String hint) {
        var lead = Parts.question(title, hint);
        answer(lead, icon);
        var finish = Parts.main(face.word("kiosk.finish"), face.controller()::startOver);
        Region action = new VBox(finish);
        action.getStyleClass().add("kiosk-action");
        return new Page(lead, Parts.nothing(), action);
    }

    private static void answer(Pane lead, String icon) {
        lead.getChildren().addFirst(Parts.badge(icon, "accent"));
        lead.getStyleClass().add("kiosk-answer");
    }

    /** Its times are of today. */
    private static String sentence(Face face, KioskRefusal why) {
        var day =
                why instanceof KioskRefusal.CheckInTooEarly(var opens)
                        ? LocalDate.ofInstant(opens, face.formats().zone())
                        : LocalDate.MIN;
        return new RefusalTexts(face.texts(), face.formats()).sentenceOn(day, why);
    }
}
