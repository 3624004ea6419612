package clinic.docket.ui.part.status;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The state of a visit where there is no room for its word; a screen reader still says it. */
public final class StatusIcon extends Label {

    public StatusIcon(AppointmentStatus status, Texts texts) {
        var look = StatusLook.of(status);
        getStyleClass().addAll("icon-label", look.styleClass());
        setGraphic(Icons.of(look.icon(), "icon-12", "status-icon"));
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(StatusLook.word(status, texts));
    }
}
