package clinic.docket.ui.setup;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.ui.kit.Icons;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.setup.control.Wording;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who may change all this later. */
final class AdministratorPage extends VBox {

    private final SetupModel model;
    private final Wording words;

    AdministratorPage(SetupModel model, Wording words) {
        this.model = model;
        this.words = words;
        var names =
                columns(
                        field("displayName", new TextField(), model.displayName),
                        field("login", new TextField(), model.login)
                                .withHint(words.get("setup.admin.loginHint")));
        var passwords =
                columns(
                        field("password", new PasswordField(), model.password),
                        field("repeat", new PasswordField(), model.repeat));
        getStyleClass().add("setup-fields");
        getChildren().addAll(names, passwords, passwordRule());
    }

    private static HBox columns(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("setup-columns");
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }

    private FormField field(String name, TextField input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
        input.setId("setup-" + name);
        var field = new FormField(words.get("setup.admin." + name), input);
        field.getStyleClass().add("setup-column");
        return words.refusals().at(field, model.refusals().at(name));
    }

    /** Green as soon as the password will do; until then what it lacks. */
    private Node passwordRule() {
        var line = new Label();
        line.setWrapText(true);
        model.passwordLacks().subscribe(lack -> say(line, lack));
        return line;
    }

    private void say(Label line, Optional<AccessRefusal> lack) {
        line.getStyleClass().setAll("label", "small", lack.isPresent() ? "muted" : "success");
        line.setGraphic(Icons.of(lack.isPresent() ? "fth-info" : "fth-check", "icon-14"));
        line.setText(
                lack.map(words.refusals()::sentence).orElse(words.get("setup.admin.passwordGood")));
    }
}
