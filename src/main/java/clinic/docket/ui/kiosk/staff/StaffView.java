package clinic.docket.ui.kiosk.staff;

import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A form for name and password, with words for what it is asked for. */
public final class StaffView extends StackPane {
    private final TextField name = new TextField();

    /**
     * What is asked for.
     *
     * @param leave back to the kiosk, where there is one
     */
    public record Words(String title, String hint, String verb, Optional<Runnable> leave) {}

    public StaffView(
            StaffModel model,
            StaffController<?> controller,
            Words words,
            Texts texts,
            Formats formats) {
        getStyleClass().add("kiosk-staff");
        var password = new PasswordField();
        var passwordField = new FormField(texts.get("kiosk.staff.password"), password);
        name.textProperty().bindBidirectional(model.loginProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        name.setOnAction(event -> password.requestFocus());
        password.setOnAction(event -> controller.go());
        var form = new VBox();
        form.getStyleClass().add("login-form");
        form.getChildren()
                .addAll(
                        title(words),
                        new FormField(texts.get("kiosk.staff.name"), name),
                        passwordField,
                        buttons(model, controller, words, texts));
        var card = new VBox(form);
        card.getStyleClass().add("login-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
        model.problemProperty()
                .subscribe(problem ->
                        problem.ifPresentOrElse(
                                each -> passwordField.showError(sentence(each, texts, formats)),
                                passwordField::clear));
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }

    private static Node title(Words words) {
        var title = new Label(words.title());
        title.getStyleClass().add("section");
        var hint = new Label(words.hint());
        hint.getStyleClass().addAll("small", "muted");
        hint.setWrapText(true);
        var box = new VBox(title, hint);
        box.getStyleClass().add("login-title");
        return box;
    }

    private static Node buttons(
            StaffModel model, StaffController<?> controller, Words words, Texts texts) {
        var go = ActionButton.accent(words.verb(), controller::go);
        go.disableProperty().bind(model.readyProperty().not());
        var row = new HBox(go);
        row.getStyleClass().add("buttons");
        words.leave()
                .ifPresent(leave ->
                        row.getChildren()
                                .addFirst(new ActionButton(texts.get("kiosk.staff.back"), leave)));
        return row;
    }

    private static String sentence(StaffModel.Problem problem, Texts texts, Formats formats) {
        return switch (problem) {
            case StaffModel.Problem.Refused(var why) ->
                    new RefusalTexts(texts, formats).sentence(why);
            case StaffModel.Problem.NotAllowed _ -> texts.get("kiosk.staff.notAllowed");
            case StaffModel.Problem.Failed _ -> texts.get("kiosk.staff.failed");
        };
    }
}
