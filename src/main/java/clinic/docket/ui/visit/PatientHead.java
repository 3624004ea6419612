package clinic.docket.ui.visit;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.Sex;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.status.AlertChips;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Who it is: name, age, sex and number, and what the desk must know. */
final class PatientHead extends VBox {
    private final Words words;

    PatientHead(Words words, Patient patient, LocalDate today, Runnable onClose) {
        this.words = words;
        getStyleClass().add("patient-head");
        var who = new VBox(name(patient), facts(patient, today));
        who.getStyleClass().add("patient-name");
        HBox.setHgrow(who, Priority.ALWAYS);
        getChildren().add(new HBox(who, close(onClose)));
        if (!patient.alerts().isEmpty()) {
            getChildren().add(new AlertChips(patient, words.texts(), this::noted));
        }
    }

    private String noted(String word, String note) {
        return words.texts()
                .format("visit.patient.alert", word, words.formats().names().fact(note));
    }

    private TextFlow name(Patient patient) {
        var name = words.formats().names().shown(patient.name());
        var family = new Text(name.family());
        family.getStyleClass().add("patient-family");
        var flow = new TextFlow(family);
        if (!name.given().isEmpty()) {
            var given = new Text(" " + name.given());
            given.getStyleClass().add("patient-given");
            flow.getChildren().add(given);
        }
        return flow;
    }

    private Label facts(Patient patient, LocalDate today) {
        var texts = words.texts();
        var number = texts.format("visit.patient.number", Long.toString(patient.number()));
        var rest =
                patient.sex() == Sex.UNKNOWN
                        ? number
                        : texts.get("visit.sex." + patient.sex().name()) + " · " + number;
        var line =
                new Label(
                        words.formats()
                                .names()
                                .fact(
                                        texts.format(
                                                "visit.patient.line",
                                                words.formats().birthDate(patient.birthDate()),
                                                words.formats().age(patient.birthDate(), today),
                                                rest)));
        line.getStyleClass().addAll("small", "muted");
        return line;
    }

    private Button close(Runnable onClose) {
        var button = new Button(null, Icons.of("fth-x"));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setId("close-visit");
        button.setAccessibleText(words.texts().get("visit.button.close"));
        button.setTooltip(new Tooltip(words.texts().get("visit.button.close")));
        button.setOnAction(event -> onClose.run());
        return button;
    }
}
