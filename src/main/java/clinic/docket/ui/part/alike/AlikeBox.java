package clinic.docket.ui.part.alike;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.KeyBadge;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Who may be the same person, a button each; Enter takes the first. To go on all the same has a key
 * of its own, so that nobody does it by pressing Enter twice. Empty while there is nobody.
 */
public final class AlikeBox extends VBox {
    private final AlikeWords words;
    private final Keys keys;
    private final Actions actions;

    /**
     * What can be answered.
     *
     * @param take this is the person
     * @param goOn somebody else; save all the same
     * @param back look at what was typed again
     */
    public record Actions(Consumer<PatientSummary> take, Runnable goOn, Runnable back) {}

    /**
     * @param goOn what the button says that saves all the same
     */
    public AlikeBox(
            AlikeWords words,
            ObservableValue<List<PossibleDuplicate>> found,
            String goOn,
            Actions actions) {
        this.words = words;
        this.actions = actions;
        keys = new Keys(words.texts());
        getStyleClass().add("alike");
        setMinHeight(USE_PREF_SIZE);
        found.subscribe(patients -> show(patients, goOn));
        sceneProperty()
                .flatMap(scene -> words.hiddenProperty())
                .subscribe(hidden -> show(found.getValue(), goOn));
    }

    private void show(List<PossibleDuplicate> patients, String goOn) {
        getChildren().clear();
        if (!patients.isEmpty()) {
            getChildren().add(content(patients, goOn));
        }
    }

    /** To the first of them, so that Enter takes it. */
    public void focusFirst() {
        if (lookup(".alike-row") instanceof Button first) {
            first.requestFocus();
        }
    }

    private Node content(List<PossibleDuplicate> patients, String goOn) {
        var title = new Label(words.texts().get("part.alike.title"));
        title.getStyleClass().add("alike-title");
        title.setGraphic(Icons.of("fth-alert-triangle", "icon-15"));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var content = new VBox(title);
        content.getStyleClass().add("alike-content");
        var map = new KeyMap("alike").noting("Enter");
        for (int i = 0; i < patients.size(); i++) {
            var found = patients.get(i);
            var key = "Alt+" + (i + 1);
            content.getChildren().add(row(found, key));
            map.on(
                    key,
                    () -> actions.take().accept(found.patient()),
                    words.texts().get("keys.takeAlike"));
        }
        map.on("Alt+N", actions.goOn());
        content.getChildren().add(buttons(goOn));
        map.installOn(content);
        return content;
    }

    private Button row(PossibleDuplicate found, String key) {
        var who = new Label(words.name(found));
        who.getStyleClass().addAll("strong", "personal");
        var facts = new Label(words.facts(found));
        facts.getStyleClass().addAll("small", "personal");
        var why = new Label(words.signs(found.likeness()));
        why.getStyleClass().addAll("small", "muted");
        var all = new VBox(who, facts, why);
        all.setMinWidth(0);
        HBox.setHgrow(all, Priority.ALWAYS);
        var line = new HBox(all, new KeyBadge(keys.label(key)));
        line.getStyleClass().add("line");
        var row = new Button(null, line);
        row.getStyleClass().add("alike-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(
                words.texts().format("part.alike.take", words.patient(found), why.getText()));
        row.setOnAction(event -> actions.take().accept(found.patient()));
        line.prefWidthProperty().bind(row.widthProperty().subtract(24));
        return row;
    }

    private Node buttons(String goOn) {
        var back =
                new ActionButton(words.texts().get("part.alike.back"), actions.back())
                        .withKey(keys.label("Esc"))
                        .styled("flat", "small");
        var on = new ActionButton(goOn, actions.goOn()).withKey(keys.label("Alt+N"));
        on.setId("alike-go-on");
        var line = new HBox(back, on);
        line.getStyleClass().addAll("line", "end");
        return line;
    }
}
