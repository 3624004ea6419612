package clinic.docket.ui.kiosk.page;

import clinic.docket.ui.kiosk.visit.TypedBirthday;
import clinic.docket.ui.kit.look.Icons;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** Day and month of birth, on a pad of our own. */
public final class BirthdayPage {
    private static final int COLUMNS = 3;

    private BirthdayPage() {}

    public static Page of(Face face) {
        var day = new TypeBox(face.word("kiosk.birthday.day"));
        var month = new TypeBox(face.word("kiosk.birthday.month"));
        var boxes = new HBox(day, month);
        boxes.getStyleClass().add("kiosk-boxes");
        var lead =
                Parts.question(face.word("kiosk.birthday.title"), face.word("kiosk.birthday.hint"));
        lead.getChildren().add(boxes);
        var next = new Onward(face);
        WhileShown.follow(
                next,
                face.model().birthdayProperty(),
                typed -> {
                    var missing = typed.missing();
                    day.show(typed.day(), missing == TypedBirthday.Missing.DAY);
                    month.show(typed.month(), missing == TypedBirthday.Missing.MONTH);
                    next.show(
                            missing == TypedBirthday.Missing.NOTHING
                                    ? ""
                                    : face.word("kiosk.birthday.missing." + missing.name()),
                            false);
                });
        return new Page(lead, pad(face), next);
    }

    private static GridPane pad(Face face) {
        var pad = new GridPane();
        pad.getStyleClass().addAll("kiosk-pad", "kiosk-digits");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            pad.getColumnConstraints().add(column);
        }
        for (int digit = 1; digit <= 9; digit++) {
            pad.add(digit(face, digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        var clear = Parts.key(face.word("kiosk.pad.clear"), face.model()::clearDigits);
        clear.getStyleClass().add("kiosk-word");
        pad.add(clear, 0, COLUMNS);
        pad.add(digit(face, 0), 1, COLUMNS);
        pad.add(delete(face, face.model()::removeDigit), 2, COLUMNS);
        Parts.growRows(pad);
        return pad;
    }

    private static Button digit(Face face, int digit) {
        return Parts.key(String.valueOf(digit), () -> face.controller().digit(digit));
    }

    static Button delete(Face face, Runnable action) {
        var key = Parts.key("", action);
        key.setGraphic(Icons.of("fth-delete", "kiosk-key-icon"));
        key.setAccessibleText(face.word("kiosk.pad.delete"));
        return key;
    }
}
