package clinic.docket.ui.part;

import clinic.docket.ui.kit.look.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A control with its label above, and below it what is wrong and what to do about it.
 *
 * <p>The label is also the control's accessible name, and an error is read out with it. Showing an
 * error never changes what was typed.
 */
public final class FormField extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final Insets ICON_INSIDE = new Insets(0, 10, 0, 0);

    private final Control control;
    private final Label label;
    private final HBox heading;
    private final Label error = new Label();
    private final Node errorIcon = Icons.of("fth-alert-circle", "error-icon");

    public FormField(String labelText, Control control) {
        this.control = control;
        label = new Label(labelText);
        label.setLabelFor(control);
        heading = new HBox(label);
        heading.getStyleClass().add("form-label");
        heading.setSpacing(4);
        error.getStyleClass().add("form-error");
        error.setWrapText(true);
        control.setAccessibleText(labelText);
        control.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("form-field");
        getChildren().addAll(heading, framed(), error);
        clear();
    }

    /** The label is only heard: what is seen beside the control says it already. */
    public static FormField withoutLabel(String labelText, Control control) {
        var field = new FormField(labelText, control);
        field.getChildren().remove(field.heading);
        return field;
    }

    /** The key that jumps here, at the right of the label. */
    public FormField withKey(String keyLabel) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.getChildren().addAll(gap, new KeyBadge(keyLabel));
        return this;
    }

    /** A word after the label, such as "(optional)". */
    public FormField withRemark(String remark) {
        var text = new Label(remark);
        text.getStyleClass().add("optional");
        heading.getChildren().add(1, text);
        return this;
    }

    /** A sentence below that helps before anything is wrong. */
    public FormField withHint(String sentence) {
        var hint = new Label(sentence);
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        control.setAccessibleHelp(sentence);
        getChildren().add(hint);
        return this;
    }

    /** Says what is wrong and what to do; stays until {@link #clear()} or the next error. */
    public void showError(String sentence) {
        control.pseudoClassStateChanged(INVALID, true);
        control.setAccessibleText(label.getText() + ". " + sentence);
        error.setText(sentence);
        errorVisible(true);
    }

    public void clear() {
        control.pseudoClassStateChanged(INVALID, false);
        control.setAccessibleText(label.getText());
        errorVisible(false);
    }

    public boolean hasError() {
        return error.isManaged();
    }

    public Control control() {
        return control;
    }

    private void errorVisible(boolean visible) {
        error.setVisible(visible);
        error.setManaged(visible);
        errorIcon.setVisible(visible);
    }

    /** Text fields carry the sign inside at their end; where that is taken, it stands below. */
    private Node framed() {
        if (!(control instanceof TextField)) {
            error.setGraphic(errorIcon);
            return control;
        }
        errorIcon.setMouseTransparent(true);
        StackPane.setAlignment(errorIcon, Pos.CENTER_RIGHT);
        StackPane.setMargin(errorIcon, ICON_INSIDE);
        return new StackPane(control, errorIcon);
    }
}
