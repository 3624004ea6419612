package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Name and password, and in one sentence why it did not work. */
final class LoginForm extends VBox {

    private final LoginModel model;
    private final LoginController controller;
    private final Texts texts;
    private final Formats formats;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final FormField nameField;
    private final FormField passwordField;

    LoginForm(LoginModel model, LoginController controller, Texts texts) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        // Only a countdown is written here, so the zone does not matter.
        formats = new Formats(texts, ZoneOffset.UTC);
        nameField = new FormField(texts.get("login.form.name"), name);
        passwordField = new FormField(texts.get("login.form.password"), password);
        name.setId("login-name");
        password.setId("login-password");
        getStyleClass().add("login-form");
        getChildren().addAll(title(), nameField, passwordField, capsLock(), signIn());
        bind();
    }

    @Override
    public void requestFocus() {
        (name.getText().isEmpty() ? name : password).requestFocus();
    }

    void focusName() {
        name.requestFocus();
    }

    private void bind() {
        name.textProperty().bindBidirectional(model.loginProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        name.setOnAction(event -> password.requestFocus());
        password.setOnAction(event -> controller.signIn());
        password.addEventFilter(KeyEvent.ANY, event -> lookAtCapsLock());
        password.focusedProperty().subscribe(this::lookAtCapsLock);
        model.chosenProperty().subscribe(choice -> show(nameField, choice.isEmpty()));
        model.refusalProperty().subscribe(this::say);
        model.lockedForProperty().subscribe(left -> left.ifPresent(this::sayLocked));
    }

    private void lookAtCapsLock() {
        model.capsLockProperty().set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    private void say(Optional<AccessRefusal> refusal) {
        refusal.ifPresentOrElse(
                why -> {
                    if (!(why instanceof AccessRefusal.AccountLocked)) {
                        passwordField.showError(new RefusalTexts(texts, formats).sentence(why));
                    }
                    password.requestFocus();
                },
                passwordField::clear);
    }

    private void sayLocked(Duration left) {
        passwordField.showError(texts.format("login.form.locked", formats.countdown(left)));
    }

    private Node title() {
        var title = LoginView.label("", "section");
        title.textProperty().bind(model.chosenProperty().map(this::titleFor));
        var hint = LoginView.label("", "small", "muted");
        hint.setWrapText(true);
        hint.textProperty().bind(model.chosenProperty().map(this::hintFor));
        var box = new VBox(title, hint);
        box.getStyleClass().add("login-title");
        return box;
    }

    private String titleFor(Optional<AccountChoice> choice) {
        return choice.map(who -> texts.format("login.form.titleFor", who.account().displayName()))
                .orElse(texts.get("login.form.title"));
    }

    private String hintFor(Optional<AccountChoice> choice) {
        boolean filledIn = choice.filter(who -> !who.account().password().isEmpty()).isPresent();
        return texts.get(filledIn ? "login.form.filledIn" : "login.form.hint");
    }

    private Node capsLock() {
        Label hint = LoginView.label(texts.get("login.form.capsLock"), "small", "warning");
        hint.setGraphic(Icons.of("fth-alert-triangle", "icon-14"));
        model.capsLockProperty().subscribe(on -> show(hint, on));
        return hint;
    }

    private Node signIn() {
        var button =
                ActionButton.accent(texts.get("login.form.signIn"), controller::signIn)
                        .withKey(new Keys(texts).label("Enter"))
                        .styled("main", "login-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.readyProperty().not());
        model.checkingProperty().subscribe(checking -> button.show(texts.get(verb(checking))));
        return button;
    }

    private static String verb(boolean checking) {
        return checking ? "login.form.checking" : "login.form.signIn";
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
