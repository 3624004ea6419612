package clinic.docket.ui.database;

import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks for the database of another computer and says in plain words whether it answers. Nothing
 * typed is lost by a refusal; nothing changes before somebody answers there.
 */
public final class ConnectDialog {
    private final DialogPlace place;
    private final Databases databases;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final VBox box = new VBox();
    private final RadioButton byCode = new RadioButton();
    private final RadioButton byAddress = new RadioButton();
    private final TextField code = new TextField();
    private final TextField address = new TextField();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final Label answer = new Label();

    public ConnectDialog(DialogPlace place, Databases databases) {
        this.place = place;
        this.databases = databases;
        var texts = place.texts();
        name();
        box.getStyleClass().add("database-dialog");
        box.getChildren()
                .addAll(
                        place.label(texts.get("database.connect.title"), "section"),
                        place.label(texts.get("database.connect.hint"), "small", "muted"),
                        kinds(),
                        codeForm(),
                        addressForm(),
                        answer,
                        buttons());
    }

    private void name() {
        code.setId("database-code");
        address.setId("database-address");
        user.setId("database-user");
        password.setId("database-password");
        answer.setId("database-answer");
        answer.setWrapText(true);
        answer.getStyleClass().add("database-answer");
    }

    private Node kinds() {
        var group = new ToggleGroup();
        byCode.setText(place.texts().get("database.connect.byCode"));
        byAddress.setText(place.texts().get("database.connect.byAddress"));
        byCode.setToggleGroup(group);
        byAddress.setToggleGroup(group);
        byCode.setSelected(true);
        var row = new HBox(byCode, byAddress);
        row.getStyleClass().add("database-kinds");
        return row;
    }

    private Node codeForm() {
        var field = new FormField(place.texts().get("database.connect.code"), code);
        showWhen(byCode, field);
        return field.withHint(place.texts().get("database.connect.codeHint"));
    }

    private Node addressForm() {
        var texts = place.texts();
        var form =
                new VBox(
                        new FormField(texts.get("database.connect.address"), address)
                                .withHint(texts.get("database.connect.addressHint")),
                        new FormField(texts.get("database.connect.user"), user),
                        new FormField(texts.get("database.connect.password"), password));
        form.getStyleClass().add("database-form");
        showWhen(byAddress, form);
        return form;
    }

    private static void showWhen(RadioButton chosen, Node form) {
        form.visibleProperty().bind(chosen.selectedProperty());
        form.managedProperty().bind(form.visibleProperty());
    }

    private Node buttons() {
        var texts = place.texts();
        var connect =
                ActionButton.accent(texts.get("database.connect.connect"), this::connect)
                        .withIcon("fth-link")
                        .withKey(place.keys().label("Enter"));
        connect.setId("database-connect");
        connect.disableProperty().bind(busy);
        var test = new ActionButton(texts.get("database.connect.test"), this::test);
        test.setId("database-test");
        test.disableProperty().bind(busy);
        var cancel =
                new ActionButton(texts.get("database.button.cancel"), this::close)
                        .withKey(place.keys().label("Esc"));
        return place.buttons(cancel, test, connect);
    }

    /** Shows it above what the window shows. */
    public void open() {
        Stream.of(code, address, user, password)
                .forEach(field -> field.setOnAction(_ -> connect()));
        place.overlay().open(box, this::close);
        code.requestFocus();
    }

    private void close() {
        place.overlay().close(box);
    }

    private Target typed() {
        return byCode.isSelected()
                ? new Target.Code(code.getText())
                : new Target.Postgres(address.getText(), user.getText(), password.getText());
    }

    private void test() {
        var target = typed();
        place.background()
                .call(() -> databases.test().apply(target))
                .whileRunning(busy)
                .onSuccess(this::show)
                .start();
    }

    private void connect() {
        if (busy.get()) {
            return;
        }
        var target = typed();
        place.background()
                .call(() -> databases.test().apply(target))
                .whileRunning(busy)
                .onSuccess(tested -> {
                    show(tested);
                    if (tested.good()) {
                        close();
                        place.background().run(() -> databases.connect().accept(target)).start();
                    }
                })
                .start();
    }

    private void show(Databases.Answer tested) {
        answer.setText(tested.sentence());
        answer.getStyleClass().removeAll("database-good", "database-bad");
        answer.getStyleClass().add(tested.good() ? "database-good" : "database-bad");
    }
}
