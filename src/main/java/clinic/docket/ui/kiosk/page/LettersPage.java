package clinic.docket.ui.kiosk.page;

import clinic.docket.domain.kiosk.Claim;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** How the family name begins, on letters of our own; those with marks are on a second pad. */
public final class LettersPage {
    private static final int COLUMNS = 6;

    private LettersPage() {}

    public static Page of(Face face) {
        var first = new TypeBox(face.word("kiosk.letters.first"));
        var second = new TypeBox(face.word("kiosk.letters.second"));
        var boxes = new HBox(first, second);
        boxes.getStyleClass().addAll("kiosk-boxes", "kiosk-letter-boxes");
        var lead =
                Parts.question(face.word("kiosk.letters.title"), face.word("kiosk.letters.hint"));
        lead.getChildren().add(boxes);
        var next = new Onward(face);
        Runnable show =
                () -> {
                    var typed = letters(face.model().lettersProperty().get());
                    int count = typed.size();
                    first.show(count > 0 ? typed.getFirst() : "", count == 0);
                    second.show(count > 1 ? typed.getLast() : "", count == 1);
                    next.show(
                            count < Claim.LETTERS
                                    ? face.word("kiosk.letters.missing", Claim.LETTERS - count)
                                    : "",
                            face.model().busyProperty().get());
                };
        WhileShown.follow(next, face.model().lettersProperty(), _ -> show.run());
        WhileShown.follow(next, face.model().busyProperty(), _ -> show.run());
        return new Page(lead, pads(face), next);
    }

    private static StackPane pads(Face face) {
        var pads = new StackPane();
        var plain = pad(face, "kiosk.letters.plain");
        var marked = pad(face, "kiosk.letters.marked");
        offer(plain, face.word("kiosk.letters.toMarked"), () -> pads.getChildren().setAll(marked));
        offer(marked, face.word("kiosk.letters.toPlain"), () -> pads.getChildren().setAll(plain));
        pads.getChildren().add(plain);
        return pads;
    }

    /** The other pad. */
    private static void offer(GridPane pad, String name, Runnable show) {
        var key = Parts.key(name, show);
        key.getStyleClass().add("kiosk-word");
        pad.add(key, 2, pad.getRowCount() - 1, 2, 1);
    }

    private static GridPane pad(Face face, String alphabet) {
        var pad = new GridPane();
        pad.getStyleClass().addAll("kiosk-pad", "kiosk-letters");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            pad.getColumnConstraints().add(column);
        }
        var all = letters(face.word(alphabet));
        for (int i = 0; i < all.size(); i++) {
            pad.add(letter(face, all.get(i)), i % COLUMNS, i / COLUMNS);
        }
        int last = (all.size() - 1) / COLUMNS;
        pad.add(BirthdayPage.delete(face, face.model()::removeLetter), COLUMNS - 2, last, 2, 1);
        Parts.growRows(pad);
        return pad;
    }

    private static Button letter(Face face, String letter) {
        return Parts.key(letter, () -> face.controller().letter(letter));
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
