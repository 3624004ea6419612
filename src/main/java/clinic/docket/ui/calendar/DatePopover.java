package clinic.docket.ui.calendar;

import clinic.docket.ui.kit.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A small field under the date: type where to go, Enter goes, Esc leaves. */
final class DatePopover {
    private static final double OFFSET = 4;

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final Texts texts;
    private final Function<String, Optional<LocalDate>> reader;
    private final Consumer<LocalDate> onDate;

    DatePopover(
            Texts texts,
            Function<String, Optional<LocalDate>> reader,
            Consumer<LocalDate> onDate) {
        this.texts = texts;
        this.reader = reader;
        this.onDate = onDate;
        field.setId("go-to-date");
        field.setPromptText(texts.get("calendar.goTo.prompt"));
        field.setAccessibleText(texts.get("calendar.goTo.name"));
        field.setOnAction(event -> go());
        field.textProperty().subscribe(this::showHint);
        hint.setWrapText(true);
        var box = new VBox(field, hint);
        box.getStyleClass().add("date-popover");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(Node under) {
        field.clear();
        showHint();
        var bounds = under.localToScreen(under.getBoundsInLocal());
        if (bounds != null && under.getScene().getWindow() != null) {
            popup.getScene().getStylesheets().setAll(under.getScene().getStylesheets());
            popup.getScene().setUserAgentStylesheet(under.getScene().getUserAgentStylesheet());
            popup.show(under, bounds.getMinX(), bounds.getMaxY() + OFFSET);
            field.requestFocus();
        }
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    private void go() {
        var date = reader.apply(field.getText());
        if (date.isPresent()) {
            popup.hide();
            onDate.accept(date.get());
        } else {
            hint.getStyleClass().setAll("label", "small", "danger");
            hint.setText(texts.get("calendar.goTo.unknown"));
        }
    }

    private void showHint() {
        hint.getStyleClass().setAll("label", "small", "muted");
        hint.setText(texts.get("calendar.goTo.hint"));
    }
}
