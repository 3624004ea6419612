package clinic.docket.ui.kiosk.page;

import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.ui.kit.look.Icons;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The visit that was found: no name, and of the phone only its end. */
public final class ConfirmPage {
    private ConfirmPage() {}

    public static Page of(Face face, OwnVisit visit) {
        var lead = Parts.question(face.word("kiosk.confirm.title"), "");
        var yes = Parts.main(face.word("kiosk.confirm.yes"), face.controller()::checkIn);
        yes.setGraphic(Icons.of("fth-check", "kiosk-main-icon"));
        yes.getStyleClass().add("kiosk-yes");
        yes.disableProperty().bind(face.model().busyProperty());
        var no = Parts.plain(face.word("kiosk.confirm.no"), face.controller()::notMine);
        no.disableProperty().bind(face.model().busyProperty());
        var action = new VBox(yes, no);
        action.getStyleClass().add("kiosk-action");
        return new Page(lead, body(face, visit), action);
    }

    private static Region body(Face face, OwnVisit visit) {
        var body = new VBox(card(face, visit));
        body.getStyleClass().add("kiosk-tiles");
        if (visit.late().isPositive()) {
            body.getChildren().add(late(face, visit));
        }
        if (!visit.phoneEnd().isEmpty()) {
            var phone = Parts.fact("fth-phone", face.word("kiosk.confirm.phone", visit.phoneEnd()));
            phone.getStyleClass().add("kiosk-note");
            body.getChildren().add(phone);
        }
        return body;
    }

    private static Region late(Face face, OwnVisit visit) {
        var fact =
                Parts.label(
                        face.word("kiosk.confirm.late", visit.doctor(), visit.late().toMinutes()),
                        "kiosk-late-fact");
        var expected =
                Parts.label(
                        face.word(
                                "kiosk.confirm.expected", face.formats().time(visit.expectedAt())),
                        "kiosk-late-words");
        var late = Parts.fact("fth-clock", new VBox(fact, expected));
        late.getStyleClass().add("kiosk-late");
        return late;
    }

    /** When, with whom and where. */
    static VBox card(Face face, OwnVisit visit) {
        var start = visit.range().start();
        var head =
                new VBox(
                        Parts.label(
                                today(face, LocalDate.ofInstant(start, face.formats().zone())),
                                "kiosk-fact-words"),
                        Parts.label(face.formats().time(start), "kiosk-time"));
        head.getStyleClass().add("kiosk-card-head");
        var facts =
                new VBox(
                        Parts.fact("fth-user", visit.doctor()),
                        Parts.fact(
                                "fth-clock",
                                face.word(
                                        "kiosk.confirm.type",
                                        visit.visitType(),
                                        visit.range().length().toMinutes())));
        if (!visit.room().isEmpty()) {
            facts.getChildren().add(Parts.fact("fth-map-pin", visit.room()));
        }
        facts.getStyleClass().add("kiosk-card-facts");
        var card = new VBox(head, facts);
        card.getStyleClass().add("kiosk-card");
        return card;
    }

    private static String today(Face face, LocalDate day) {
        var date =
                DateTimeFormatter.ofPattern(face.word("kiosk.format.today"), face.texts().locale());
        return face.word("kiosk.confirm.today", date.format(day));
    }
}
