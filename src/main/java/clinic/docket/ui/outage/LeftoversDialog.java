package clinic.docket.ui.outage;

import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.Leftover;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.part.ActionButton;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What could not be entered as it was jotted down; each stays until somebody has looked at it. */
public final class LeftoversDialog extends VBox {
    private final OutageWords words;
    private final Overlay overlay;
    private final Consumer<JottingId> seen;
    private final VBox list = new VBox();

    /**
     * @param seen somebody has looked at it
     */
    public LeftoversDialog(OutageWords words, Overlay overlay, Consumer<JottingId> seen) {
        this.words = words;
        this.overlay = overlay;
        this.seen = seen;
        getStyleClass().addAll("dialog", "jot-dialog");
        setId("leftovers");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(words.texts().get("outage.left.title"));
        title.getStyleClass().add("title");
        var hint = new Label(words.texts().get("outage.left.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().add("duplicates-list");
        var scroll = DirectScroll.of(new ScrollPane(list));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("duplicates-scroll");
        // Broken lines make it higher than a scroll pane would guess.
        list.heightProperty().subscribe(height -> scroll.setPrefHeight(height.doubleValue()));
        var close =
                new ActionButton(words.texts().get("outage.close"), () -> overlay.close(this))
                        .withKey(words.keys().label("Esc"));
        close.setId("leftovers-close");
        var row = new HBox(close);
        row.getStyleClass().add("dialog-buttons");
        getChildren().addAll(title, hint, scroll, row);
    }

    public void open(List<Leftover> leftovers) {
        show(leftovers);
        overlay.open(this, () -> overlay.close(this));
    }

    /** Closes when nothing is left. */
    public void show(List<Leftover> leftovers) {
        list.getChildren().setAll(leftovers.stream().map(this::card).toList());
        if (leftovers.isEmpty()) {
            overlay.close(this);
        }
    }

    private Node card(Leftover leftover) {
        var what = new Label(words.what(leftover));
        what.getStyleClass().addAll("strong", "personal");
        what.setWrapText(true);
        var why = new Label(words.why(leftover));
        why.getStyleClass().add("small");
        why.setWrapText(true);
        var done =
                new ActionButton(
                                words.texts().get("outage.left.done"),
                                () -> seen.accept(leftover.jotting().id()))
                        .styled("small");
        var row = new HBox(done);
        row.getStyleClass().add("dialog-buttons");
        var card = new VBox(what, why, row);
        card.getStyleClass().addAll("panel", "duplicate-card");
        return card;
    }
}
