package clinic.docket.ui.part.status;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The way of a visit: what was done and when, where it stands, what is to come. */
public final class StepList extends VBox {

    private final Texts texts;

    public StepList(Texts texts) {
        this.texts = texts;
        getStyleClass().add("step-list");
    }

    public void show(List<Step> steps) {
        getChildren().setAll(steps.stream().map(this::row).toList());
    }

    private Node row(Step step) {
        var look = StatusLook.of(step.status);
        var icon = new StackPane(Icons.of(look.icon(), "icon-14"));
        icon.getStyleClass().add("step-icon");
        var word = new Label(StatusLook.word(step.status, texts));
        word.getStyleClass().add("step-word");
        word.setMaxWidth(Double.MAX_VALUE);
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(word, Priority.ALWAYS);
        var detail = new Label(step.detail);
        detail.getStyleClass().add("step-detail");
        detail.setWrapText(true);
        var row = new HBox(icon, word, detail);
        var progress = step.progress.name().toLowerCase(Locale.ROOT);
        row.getStyleClass().addAll("step", progress, look.styleClass());
        return row;
    }

    /** Where the visit stands relative to a step. */
    public enum Progress {
        DONE,
        CURRENT,
        FUTURE
    }

    /**
     * One row.
     *
     * @param detail when and how it happened, or what is still missing; may be empty
     */
    public record Step(AppointmentStatus status, Progress progress, String detail) {}
}
