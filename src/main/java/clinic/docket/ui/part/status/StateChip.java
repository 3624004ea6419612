package clinic.docket.ui.part.status;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The state of a visit as icon, word and colour, in this order of importance. */
public final class StateChip extends Label {

    private final Texts texts;

    public StateChip(AppointmentStatus status, Texts texts) {
        this.texts = texts;
        setMinWidth(Region.USE_PREF_SIZE);
        show(status);
    }

    public void show(AppointmentStatus status) {
        var look = StatusLook.of(status);
        getStyleClass().setAll("label", "state-chip", look.styleClass());
        setGraphic(Icons.of(look.icon(), "icon-14"));
        setText(StatusLook.word(status, texts));
    }
}
