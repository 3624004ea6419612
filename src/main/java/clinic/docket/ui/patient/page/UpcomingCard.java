package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.record.RecordVisit;
import clinic.docket.ui.part.status.StateChip;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The visits that lie ahead, earliest first. */
final class UpcomingCard extends Card {
    private final RecordWords words;

    UpcomingCard(RecordWords words, List<RecordVisit> coming) {
        super(words.texts().get("record.upcoming.title"));
        this.words = words;
        if (coming.isEmpty()) {
            getChildren().add(wrapped(words.texts().get("record.upcoming.none"), "muted"));
        }
        for (var visit : coming) {
            var row = row(visit);
            if (!visit.equals(coming.getLast())) {
                row.getStyleClass().add("divided");
            }
            getChildren().add(row);
        }
    }

    private HBox row(RecordVisit visit) {
        var start = visit.start();
        var day = new Label(words.day(start));
        var time = new Label(words.formats().time(start));
        time.getStyleClass().add("strong");
        var when = new FlowPane(day, time);
        when.getStyleClass().add("upcoming-time");
        var what =
                wrapped(
                        RecordWords.line(visit.visitTypeName(), visit.practitionerName()),
                        "small",
                        "muted");
        var text = new VBox(when, what);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text, new StateChip(visit.appointment().status(), words.texts()));
        row.getStyleClass().add("upcoming-row");
        return row;
    }
}
