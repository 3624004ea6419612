package clinic.docket.ui.calendar;

import clinic.docket.ui.calendar.month.MiniMonth;
import clinic.docket.ui.calendar.month.MonthGrid;
import clinic.docket.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A small field below the date: type where to go, Enter goes, Esc or a click elsewhere leaves. The
 * month below it is reached by Tab. Part of the window and no window of its own, so that the focus
 * comes back to where it was.
 */
final class DatePopover extends VBox {
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final Texts texts;
    private final Function<String, Optional<LocalDate>> reader;
    private final Consumer<LocalDate> onDate;
    private final Months months;
    private Optional<MiniMonth> month = Optional.empty();
    private @Nullable Node focusBefore;

    /**
     * The small month below the field.
     *
     * @param make makes it when it is first needed, and is told who wants the chosen date
     * @param shown what it shows when the field opens
     */
    record Months(Function<Consumer<LocalDate>, MiniMonth> make, Supplier<MonthGrid.Shown> shown) {}

    DatePopover(
            Texts texts,
            Function<String, Optional<LocalDate>> reader,
            Consumer<LocalDate> onDate,
            Months months) {
        this.months = months;
        this.texts = texts;
        this.reader = reader;
        this.onDate = onDate;
        getStyleClass().add("date-popover");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        field.setId("go-to-date");
        field.setPromptText(texts.get("calendar.goTo.prompt"));
        field.setAccessibleText(texts.get("calendar.goTo.name"));
        field.setOnAction(event -> go());
        field.textProperty().subscribe(this::showHint);
        focusWithinProperty().subscribe(this::closeWhenLeft);
        hint.setWrapText(true);
        getChildren().addAll(field, hint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    void open() {
        var scene = getScene();
        focusBefore = scene == null ? null : scene.getFocusOwner();
        field.clear();
        showHint();
        showMonth();
        setVisible(true);
        field.requestFocus();
    }

    private void go() {
        var date = reader.apply(field.getText());
        if (date.isPresent()) {
            leaveFor(date.get());
        } else {
            hint.getStyleClass().setAll("label", "small", "danger");
            hint.setText(texts.get("calendar.goTo.unknown"));
        }
    }

    private void showMonth() {
        if (month.isEmpty()) {
            var made = months.make().apply(this::leaveFor);
            getChildren().add(made);
            month = Optional.of(made);
        }
        month.get().show(months.shown().get());
    }

    private void leaveFor(LocalDate date) {
        close();
        onDate.accept(date);
    }

    private void close() {
        setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    private void closeWhenLeft(boolean focused) {
        if (!focused) {
            setVisible(false);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void showHint() {
        hint.getStyleClass().setAll("label", "small", "muted");
        hint.setText(texts.get("calendar.goTo.hint"));
    }
}
