package clinic.docket.ui.part.slot;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.look.InView;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The slots on offer, one of them chosen and held, with the time the hold has left.
 *
 * <p>One stop for Tab: the arrows move inside. What a digit does is the business of the dialog,
 * which knows whether somebody is typing.
 */
public final class SlotList extends VBox {

    private static final PseudoClass ENDING = PseudoClass.getPseudoClass("ending");

    private final SlotListModel model;
    private final Texts texts;
    private final Formats formats;
    private final IntConsumer onChoose;
    private final Label countdown = new Label();
    private final HBox hold = new HBox();

    /**
     * @param onChoose gets the row that the arrows or a click chose
     * @param onKeep asks for five more minutes
     */
    public SlotList(
            SlotListModel model,
            Texts texts,
            Formats formats,
            IntConsumer onChoose,
            Runnable onKeep) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.onChoose = onChoose;
        var keep =
                new ActionButton(texts.get("picker.hold.keep"), onKeep)
                        .withKey(new Keys(texts).label("K"))
                        .styled("small");
        keep.setFocusTraversable(false); // The list is one stop; K does it.
        keep.visibleProperty().bind(model.holdProperty().map(HoldState.ENDING::equals));
        keep.managedProperty().bind(keep.visibleProperty());
        countdown.setMinWidth(Region.USE_PREF_SIZE);
        hold.getStyleClass().add("slot-hold");
        hold.getChildren().addAll(countdown, keep);
        getStyleClass().add("slot-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.rows().addListener((InvalidationListener) change -> showRows());
        model.chosenProperty().subscribe(chosen -> showRows());
        model.holdProperty().subscribe(state -> showHold());
        model.leftProperty()
                .subscribe(left -> countdown.setText(words(model.holdProperty().get())));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(event, model.below());
            case UP -> choose(event, model.above());
            default -> {}
        }
    }

    private void choose(KeyEvent event, int row) {
        event.consume();
        onChoose.accept(row);
    }

    private void showRows() {
        getChildren().clear();
        for (int i = 0; i < model.rows().size(); i++) {
            var index = i;
            var row = model.rows().get(i);
            var chosen = model.chosenProperty().get() == i;
            var view = new SlotRowView(i + 1, row, chosen, hold);
            view.setOnMouseClicked(click -> {
                requestFocus();
                onChoose.accept(index);
            });
            getChildren().add(view);
            if (chosen && isFocused()) {
                InView.bring(view);
            }
        }
        tell();
    }

    private void showHold() {
        var state = model.holdProperty().get();
        countdown.setText(words(state));
        countdown.setGraphic(state.isHeld() ? Icons.of("fth-lock", "icon-14") : null);
        pseudoClassStateChanged(ENDING, state == HoldState.ENDING);
        tell();
    }

    private String words(HoldState state) {
        return switch (state) {
            case NONE -> "";
            case ASKING -> texts.get("picker.hold.asking");
            case HELD -> texts.format("picker.hold.held", left());
            case ENDING -> texts.format("picker.hold.ending", left());
            case EXPIRED -> texts.get("picker.hold.expired");
        };
    }

    private String left() {
        return formats.countdown(model.leftProperty().get());
    }

    /** The list has the focus, so it tells which row the arrows are on. */
    private void tell() {
        setAccessibleText(
                model.chosenRow()
                        .map(SlotRowView::sentence)
                        .orElse(texts.get("picker.slots.none")));
        setAccessibleHelp(words(model.holdProperty().get()));
    }
}
