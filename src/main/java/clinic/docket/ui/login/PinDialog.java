package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.PinRule;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.SignInService;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where somebody who is signed in sets their own PIN, after their password. */
public final class PinDialog {
    private final Place place;
    private final Session session;
    private final SignInService signIn;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final VBox box = new VBox();
    private final PasswordField password = new PasswordField();
    private final PasswordField pin = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final FormField passwordField;
    private final FormField pinField;
    private final FormField againField;

    /** The window in which it opens. */
    public record Place(
            Texts texts,
            Formats formats,
            Overlay overlay,
            Notices notices,
            Background background) {}

    public PinDialog(Place place, Session session, SignInService signIn) {
        this.place = place;
        this.session = session;
        this.signIn = signIn;
        var texts = place.texts();
        passwordField = new FormField(texts.get("login.newPin.password"), password);
        pinField = new FormField(texts.format("login.newPin.pin", PinRule.LENGTH), pin);
        againField = new FormField(texts.get("login.newPin.again"), again);
        password.setId("pin-password");
        pin.setId("pin-new");
        again.setId("pin-again");
        password.setOnAction(event -> pin.requestFocus());
        pin.setOnAction(event -> again.requestFocus());
        again.setOnAction(event -> save());
        box.getStyleClass().add("pin-dialog");
        var title = LoginView.label(texts.get("login.newPin.title"), "section");
        var hint = LoginView.label(texts.get("login.newPin.hint"), "small", "muted");
        hint.setWrapText(true);
        box.getChildren().addAll(title, hint, passwordField, pinField, againField, buttons());
    }

    public void open() {
        place.overlay().open(box, this::close);
        password.requestFocus();
    }

    private Node buttons() {
        var texts = place.texts();
        var keys = new Keys(texts);
        var save =
                ActionButton.accent(texts.get("login.newPin.save"), this::save)
                        .withKey(keys.label("Enter"));
        save.disableProperty().bind(saving);
        var cancel =
                new ActionButton(texts.get("login.newPin.cancel"), this::close)
                        .withKey(keys.label("Esc"));
        var row = new HBox(cancel, save);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }

    private void close() {
        place.overlay().close(box);
    }

    private void save() {
        passwordField.clear();
        pinField.clear();
        againField.clear();
        if (!pin.getText().equals(again.getText())) {
            againField.showError(place.texts().get("login.newPin.differs"));
            again.requestFocus();
            return;
        }
        var typedPassword = password.getText();
        var typedPin = pin.getText();
        place.background()
                .call(() -> signIn.setPin(session, typedPassword, typedPin))
                .whileRunning(saving)
                .onSuccess(this::answered)
                .start();
    }

    private void answered(Outcome<UserId, AccessRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<UserId, AccessRefusal> _ -> {
                close();
                place.notices().done(place.texts().get("login.newPin.done"));
            }
            case Outcome.Refused<UserId, AccessRefusal>(AccessRefusal refusal) -> {
                var sentence = new RefusalTexts(place.texts(), place.formats()).sentence(refusal);
                boolean aboutPin =
                        refusal instanceof AccessRefusal.PinInvalid
                                || refusal instanceof AccessRefusal.PinTooEasy;
                (aboutPin ? pinField : passwordField).showError(sentence);
                (aboutPin ? pin : password).requestFocus();
            }
        }
    }
}
