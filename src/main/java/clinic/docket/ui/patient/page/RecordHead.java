package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.Sex;
import clinic.docket.service.patient.record.PatientRecord;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Avatar;
import clinic.docket.ui.part.status.AlertChips;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Who it is, what the desk must know, and who looked last. */
final class RecordHead extends VBox {
    private final RecordWords words;

    RecordHead(RecordWords words, PatientRecord record, Optional<Runnable> book) {
        this.words = words;
        getStyleClass().add("record-head");
        var patient = record.patient();
        var who = new VBox(name(patient.name()), facts(patient));
        who.getStyleClass().add("record-name");
        HBox.setHgrow(who, Priority.ALWAYS);
        var top = new HBox(avatar(patient.name()), who);
        top.getStyleClass().add("record-top");
        book.ifPresent(action -> top.getChildren().add(button(action)));
        getChildren().add(top);
        var chips =
                new AlertChips(
                        patient,
                        words.texts(),
                        (word, note) ->
                                words.texts().format("record.head.alert", word, words.fact(note)));
        HBox.setHgrow(chips, Priority.ALWAYS);
        var second = new HBox(chips);
        second.getStyleClass().add("record-second");
        lastLook(record).ifPresent(second.getChildren()::add);
        if (!patient.alerts().isEmpty() || second.getChildren().size() > 1) {
            getChildren().add(second);
        }
    }

    private Avatar avatar(PatientName name) {
        var avatar = new Avatar(Avatar.initials(words.name(name)));
        avatar.getStyleClass().add("large");
        return avatar;
    }

    private TextFlow name(PatientName name) {
        var shown = words.name(name);
        var family = new Text(shown.family());
        family.getStyleClass().addAll("record-family");
        var flow = new TextFlow(family);
        if (!shown.given().isEmpty()) {
            var given = new Text(" " + shown.given());
            given.getStyleClass().add("record-given");
            flow.getChildren().add(given);
        }
        return flow;
    }

    private Label facts(Patient patient) {
        var texts = words.texts();
        var born =
                texts.format(
                        "record.head.born",
                        words.formats().birthDate(patient.birthDate()),
                        words.formats().age(patient.birthDate(), words.today().get()));
        var sex =
                patient.sex() == Sex.UNKNOWN ? "" : texts.get("record.sex." + patient.sex().name());
        var number = texts.format("record.head.number", Long.toString(patient.number()));
        var speaks =
                patient.spokenLanguage()
                        .map(language -> texts.format("record.head.speaks", language))
                        .orElse("");
        return Card.wrapped(
                RecordWords.line(words.fact(born), sex, words.fact(number), speaks), "muted");
    }

    private ActionButton button(Runnable book) {
        var button =
                ActionButton.accent(words.texts().get("record.head.book"), book)
                        .withIcon("fth-plus")
                        .withKey(words.keys().label("B"))
                        .styled("main");
        button.setId("record-book");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Optional<Label> lastLook(PatientRecord record) {
        return record.looks().stream()
                .flatMap(looks -> looks.stream().limit(1))
                .filter(look -> !look.by().isEmpty())
                .findFirst()
                .map(look ->
                        Card.wrapped(
                                words.texts()
                                        .format(
                                                "record.head.lastLook",
                                                look.by(),
                                                words.moment(look.at())),
                                "small",
                                "muted"));
    }
}
