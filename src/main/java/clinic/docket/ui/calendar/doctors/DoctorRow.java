package clinic.docket.ui.calendar.doctors;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A doctor with a box, and two small buttons for the order. */
final class DoctorRow extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Texts texts;

    /**
     * How the row stands.
     *
     * @param marked whether the keys mean it
     */
    record State(boolean shown, boolean marked) {}

    /** What the row can do. */
    record Actions(Runnable toggle, Runnable earlier, Runnable later) {}

    DoctorRow(Texts texts, Practitioner doctor, State state, Actions actions) {
        this.texts = texts;
        getStyleClass().add("doctor-row");
        pseudoClassStateChanged(MARKED, state.marked());
        var box = new CheckBox(doctor.displayName());
        box.setAccessibleText(doctor.displayName());
        box.setSelected(state.shown());
        box.setOnAction(event -> actions.toggle().run());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren()
                .addAll(
                        box,
                        order("fth-chevron-up", "calendar.doctors.up", doctor, actions.earlier()),
                        order(
                                "fth-chevron-down",
                                "calendar.doctors.down",
                                doctor,
                                actions.later()));
    }

    private Node order(String icon, String text, Practitioner doctor, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("icon-only", "flat", "small");
        var name = texts.format(text, doctor.displayName());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
