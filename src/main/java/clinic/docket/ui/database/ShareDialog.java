package clinic.docket.ui.database;

import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/**
 * Says where the clinic of this computer is; from here it is shared, or another one is connected
 * to.
 */
public final class ShareDialog {
    private static final Pattern PORT = Pattern.compile("[1-9]\\d{0,4}");
    private static final int MOST_PORT = 65_535;

    private final DialogPlace place;
    private final Databases databases;
    private final int usualPort;
    private final VBox box = new VBox();
    private final ComboBox<String> address = new ComboBox<>();
    private final TextField port = new TextField();
    private final FormField addressField;
    private final FormField portField;

    /**
     * @param usualPort where a server listens unless somebody says otherwise
     */
    public ShareDialog(DialogPlace place, Databases databases, int usualPort) {
        this.place = place;
        this.databases = databases;
        this.usualPort = usualPort;
        box.getStyleClass().add("database-dialog");
        box.setId("database-place");
        addressField = new FormField(place.texts().get("database.share.address"), address);
        portField = new FormField(place.texts().get("database.share.port"), port);
    }

    private record Seen(Where where, List<String> addresses) {}

    /** Looks where the clinic is, and shows it. */
    public void open() {
        place.background()
                .call(() -> new Seen(databases.where().get(), databases.addresses().get()))
                .onSuccess(this::show)
                .start();
    }

    private void show(Seen seen) {
        box.getChildren().setAll(place.label(place.texts().get("database.title"), "section"));
        switch (seen.where()) {
            case Where.Inside(var folder) -> showInside(folder, seen.addresses());
            case Where.SharedHere shared -> showShared(shared);
            case Where.Elsewhere(var server) -> showElsewhere(server);
        }
        place.overlay().open(box, this::close);
        box.getChildren().getLast().requestFocus();
    }

    private void showInside(String folder, List<String> addresses) {
        var texts = place.texts();
        address.setId("database-listen");
        address.getItems().setAll(addresses);
        port.setId("database-port");
        port.setText(Integer.toString(usualPort));
        var share =
                ActionButton.accent(texts.get("database.share.share"), this::share)
                        .withIcon("fth-share-2");
        share.setId("database-share");
        box.getChildren()
                .addAll(
                        place.label(texts.format("database.inside", folder)),
                        place.label(texts.get("database.share.hint"), "small", "muted"),
                        addressField,
                        portField,
                        place.buttons(cancel(), elsewhere(), share));
    }

    private void showShared(Where.SharedHere shared) {
        var texts = place.texts();
        var code = new TextField(shared.code());
        code.setId("database-code");
        code.setEditable(false);
        var codeField =
                new FormField(texts.get("database.shared.code"), code)
                        .withHint(texts.get("database.shared.codeHint"));
        codeField.setVisible(false);
        codeField.managedProperty().bind(codeField.visibleProperty());
        var show =
                new ActionButton(
                        texts.get("database.shared.show"), () -> codeField.setVisible(true));
        show.setId("database-show");
        var copy =
                ActionButton.accent(texts.get("database.shared.copy"), () -> copy(shared.code()))
                        .withIcon("fth-copy");
        box.getChildren()
                .addAll(
                        place.label(
                                texts.format(
                                        "database.shared.at",
                                        shared.address(),
                                        Integer.toString(shared.port()))),
                        place.label(
                                texts.format("database.shared.fingerprint", shared.fingerprint()),
                                "small",
                                "muted"),
                        codeField,
                        place.buttons(cancel(), show, copy));
    }

    private void showElsewhere(String server) {
        box.getChildren()
                .addAll(
                        place.label(place.texts().format("database.elsewhere", server)),
                        place.buttons(cancel(), elsewhere()));
    }

    private ActionButton elsewhere() {
        return new ActionButton(
                place.texts().get("database.connect.open"),
                () -> {
                    close();
                    new ConnectDialog(place, databases).open();
                });
    }

    private ActionButton cancel() {
        return new ActionButton(place.texts().get("database.button.cancel"), this::close)
                .withKey(place.keys().label("Esc"));
    }

    private void copy(String code) {
        var content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
        place.notices().done(place.texts().get("database.shared.copied"));
    }

    private void share() {
        addressField.clear();
        portField.clear();
        if (address.getValue() == null) {
            addressField.showError(place.texts().get("database.share.addressMissing"));
            address.requestFocus();
            return;
        }
        String typed = port.getText().strip();
        if (!PORT.matcher(typed).matches() || Integer.parseInt(typed) > MOST_PORT) {
            portField.showError(place.texts().format("database.share.portWrong", MOST_PORT));
            port.requestFocus();
            return;
        }
        close();
        var listen = new Databases.Listen(address.getValue(), Integer.parseInt(typed));
        place.background().run(() -> databases.share().accept(listen)).start();
    }

    private void close() {
        place.overlay().close(box);
    }
}
