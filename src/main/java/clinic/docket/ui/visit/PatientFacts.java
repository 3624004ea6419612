package clinic.docket.ui.visit;

import clinic.docket.service.patient.PatientCard;
import clinic.docket.service.patient.PhoneNumbers;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How to reach the patient, their next visits, how often they came, and the note for the desk. */
final class PatientFacts extends VBox {
    private final Words words;
    private final Texts texts;

    PatientFacts(Words words, PatientCard card) {
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add("patient-facts");
        contact("fth-phone", PhoneNumbers.shown(card.patient().phone()));
        contact("fth-mail", card.patient().email());
        coming(card);
        history(card);
        if (!card.patient().deskNote().isEmpty()) {
            caption("visit.section.note");
            add(words.formats().names().fact(card.patient().deskNote()), "fact");
        }
    }

    private void contact(String icon, String text) {
        if (!text.isEmpty()) {
            var line =
                    new Label(
                            words.formats().names().fact(text),
                            Icons.of(icon, "icon-14", "subtle"));
            line.getStyleClass().add("contact");
            getChildren().add(line);
        }
    }

    private void coming(PatientCard card) {
        caption("visit.section.coming");
        if (card.coming().isEmpty()) {
            add(texts.get("visit.coming.none"), "muted");
        }
        for (var visit : card.coming()) {
            var start = visit.range().start();
            var line =
                    texts.format(
                            "visit.coming.row",
                            words.formats().date(start),
                            words.formats().time(start),
                            visit.visitType(),
                            visit.practitionerName());
            add(line, "fact");
        }
    }

    private void history(PatientCard card) {
        caption("visit.section.history");
        var since = card.firstVisit().map(each -> Integer.toString(each.getYear())).orElse("");
        add(texts.format("visit.history.visits", card.pastVisits(), since), "muted");
        if (card.noShows() > 0) {
            var last = card.lastNoShow().map(words.formats()::birthDate).orElse("");
            add(texts.format("visit.history.noShows", card.noShows(), last), "muted");
        }
    }

    private void caption(String key) {
        add(texts.get(key), "caption");
    }

    private void add(String text, String styleClass) {
        getChildren().add(wrapped(text, styleClass));
    }

    private static Node wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
