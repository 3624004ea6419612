package clinic.docket.ui.calendar.cell;

import clinic.docket.ui.calendar.cell.CellModel.Said;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.slot.WhyNotBox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Over the grid: why this time is not free, and the way to book it. Esc closes it. */
public final class CellView extends StackPane {

    private final Texts texts;
    private final Formats formats;
    private final CellModel model;
    private final CellController controller;
    private final Keys keys;
    private final WhyNotBox box;

    public CellView(Texts texts, Formats formats, CellModel model, CellController controller) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        this.controller = controller;
        keys = new Keys(texts);
        box = new WhyNotBox(keys.label("?"));
        getStyleClass().add("cell-view");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.saidProperty().subscribe(this::show);
    }

    private void show(Optional<Said> said) {
        setVisible(said.isPresent());
        said.ifPresent(each -> {
            box.show(title(each), sentences(each), buttons(each));
            box.requestFocus();
        });
    }

    private String title(Said said) {
        return texts.format(
                said.isFree() ? "calendar.whyNot.free" : "calendar.whyNot.title",
                formats.time(said.cell().start()),
                said.doctor());
    }

    private List<String> sentences(Said said) {
        var refusals = new RefusalTexts(texts, formats);
        var day = LocalDate.ofInstant(said.cell().start(), formats.zone());
        return said.reasons().stream().map(reason -> refusals.sentenceOn(day, reason)).toList();
    }

    private List<Node> buttons(Said said) {
        var buttons = new ArrayList<Node>();
        if (model.mayBook()) {
            var verb = texts.format("calendar.whyNot.book", formats.time(said.cell().start()));
            buttons.add(
                    ActionButton.accent(verb, controller::book)
                            .withKey(keys.label("Enter"))
                            .styled("small"));
        }
        if (model.mayInsist()) {
            buttons.add(
                    new ActionButton(texts.get("calendar.whyNot.insist"), controller::book)
                            .styled("small"));
        }
        buttons.add(
                new ActionButton(texts.get("calendar.whyNot.close"), controller::close)
                        .withKey(keys.label("Esc"))
                        .styled("small"));
        return buttons;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                controller.close();
            }
            case ENTER -> {
                event.consume();
                if (model.mayBook()) {
                    controller.book();
                }
            }
            default -> {}
        }
    }
}
