package clinic.docket.ui.shell;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.KeyBadge;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The lowest line of the window: where this is, and the keys of the open screen. */
final class StatusLine extends HBox {
    private final Texts texts;
    private final Keys keys;
    private final Hints hints = new Hints();
    private final Label connection = new Label();

    StatusLine(Texts texts, Keys keys, ShellModel model) {
        this.texts = texts;
        this.keys = keys;
        getStyleClass().add("status-line");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(connection);
        model.connectionProperty().subscribe(this::show);
        getChildren().add(fact("fth-monitor", model.place().workstation()));
        var site = fact("fth-map-pin", "");
        site.setId("status-site");
        model.siteProperty().subscribe(name -> show(site, name));
        getChildren().add(site);
        if (model.place().demo()) {
            var demo = fact("fth-flag", texts.get("shell.status.demo"));
            demo.getStyleClass().add("status-demo");
            getChildren().add(demo);
        }
        getChildren().addAll(busy(model), space, hints);
        model.currentProperty().subscribe(this::showHints);
    }

    private void show(ShellModel.Connection state) {
        boolean shared = state != ShellModel.Connection.OWN;
        boolean lost = state == ShellModel.Connection.LOST;
        connection.setVisible(shared);
        connection.setManaged(shared);
        connection.setText(texts.get(lost ? "shell.status.lost" : "shell.status.live"));
        connection.setGraphic(Icons.of(lost ? "fth-wifi-off" : "fth-wifi", "icon-13"));
        connection.getStyleClass().setAll("label", lost ? "status-lost" : "status-live");
        connection.setId("status-connection");
        connection.setMinWidth(USE_PREF_SIZE);
    }

    private static void show(Label site, Optional<String> name) {
        site.setText(name.orElse(""));
        site.setVisible(name.isPresent());
        site.setManaged(name.isPresent());
    }

    private Label busy(ShellModel model) {
        var busy = fact("fth-refresh-cw", texts.get("shell.status.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        return busy;
    }

    private void showHints(Screen screen) {
        var all = new ArrayList<>(screen.hints());
        all.add(new Screen.KeyHint("F1", "shell.hint.keys"));
        hints.show(all.stream().map(this::hint).toList());
    }

    private HBox hint(Screen.KeyHint hint) {
        var row =
                new HBox(
                        new KeyBadge(keys.label(hint.key())), new Label(texts.get(hint.textKey())));
        row.getStyleClass().add("status-hint");
        return row;
    }

    private static Label fact(String icon, String text) {
        var fact = new Label(text, Icons.of(icon, "icon-13"));
        fact.setMinWidth(USE_PREF_SIZE);
        return fact;
    }
}
