package clinic.docket.ui.admin.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * How wide words are in the font of the place where this is, known before a cell is drawn. It is
 * seen by nobody.
 */
final class Ruler extends Pane {
    private final Label plain = new Label();
    private final Label strong = new Label();
    private final Map<String, Label> chips = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private double em;

    Ruler() {
        strong.getStyleClass().add("strong");
        getChildren().addAll(plain, strong);
        setManaged(false);
        setVisible(false);
    }

    /** The size of the font; what was measured in another one is forgotten. */
    double em() {
        applyCss();
        double now = plain.getFont().getSize();
        if (now != em) {
            em = now;
            known.clear();
        }
        return em;
    }

    double words(String words, boolean bold) {
        return known.computeIfAbsent(bold + words, _ -> measured(words, bold ? strong : plain));
    }

    private static double measured(String words, Label label) {
        label.setText(words);
        double width = label.prefWidth(-1);
        label.setText("");
        return width;
    }

    /** Chips of the same words are equally wide. */
    void keep(Label chip) {
        if (chips.putIfAbsent(chip.getText(), chip) == null) {
            getChildren().add(chip);
        }
    }

    double chip(String words) {
        return Optional.ofNullable(chips.get(words)).map(chip -> chip.prefWidth(-1)).orElse(0.0);
    }
}
