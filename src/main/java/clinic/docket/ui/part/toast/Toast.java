package clinic.docket.ui.part.toast;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One notice on screen: what happened, the way back, and how many seconds are left for it. */
public final class Toast extends HBox {

    /**
     * Shows the notice.
     *
     * @param onAct takes the change back, or makes it again, whichever the notice offers
     */
    public Toast(Notice notice, Texts texts, Runnable onAct, ObservableValue<Number> secondsLeft) {
        getStyleClass().add("toast");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(notice.sentence());
        var icon = notice.kind() == Notice.Kind.DONE ? "fth-check" : "fth-alert-circle";
        getChildren().addAll(Icons.of(icon), new Label(notice.sentence()));
        if (notice.undo().isPresent() || notice.redo().isPresent()) {
            var seconds = new Label();
            seconds.getStyleClass().add("toast-seconds");
            seconds.textProperty()
                    .bind(secondsLeft.map(left -> texts.format("part.toast.seconds", left)));
            getChildren().addAll(button(notice, texts, onAct), seconds);
        }
    }

    private static ActionButton button(Notice notice, Texts texts, Runnable onAct) {
        boolean back = notice.undo().isPresent();
        var button =
                new ActionButton(texts.get(back ? "part.toast.undo" : "part.toast.redo"), onAct)
                        .withKey(new Keys(texts).label(back ? "Shortcut+Z" : "Shortcut+Shift+Z"));
        // The toast must not take the focus from what somebody is typing.
        button.setFocusTraversable(false);
        return button;
    }
}
