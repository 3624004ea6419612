package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.Patient;
import clinic.docket.service.patient.PhoneNumbers;
import clinic.docket.ui.part.ActionButton;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How to reach the patient. */
final class ContactCard extends Card {
    private final RecordWords words;

    /**
     * @param edit absent for those who may not change it
     */
    ContactCard(RecordWords words, Patient patient, Optional<Runnable> edit) {
        super(words.texts().get("record.contact.title"));
        this.words = words;
        edit.ifPresent(action -> {
            var button =
                    new ActionButton(words.texts().get("record.contact.edit"), action)
                            .withIcon("fth-edit-2")
                            .withKey(words.keys().label("E"))
                            .styled("small");
            button.setId("record-edit");
            atEndOfHead(button);
        });
        row("record.contact.phone", words.fact(PhoneNumbers.shown(patient.phone())));
        row("record.contact.email", words.fact(patient.email()));
        row(
                "record.contact.channel",
                patient.channel()
                        .map(channel -> words.texts().get("record.channel." + channel.name()))
                        .orElse(""));
        row("record.contact.language", patient.language());
    }

    private void row(String key, String value) {
        var label = new Label(words.texts().get(key));
        label.getStyleClass().addAll("muted", "fact-name");
        var known = !value.isEmpty();
        var text =
                wrapped(
                        known ? value : words.texts().get("record.contact.unknown"),
                        known ? "fact" : "subtle");
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(label, text);
        row.getStyleClass().add("fact-row");
        getChildren().add(row);
    }
}
