package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.record.Attendance;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How often the patient came and did not. */
final class AttendanceCard extends Card {
    AttendanceCard(RecordWords words, Attendance attendance) {
        super(words.texts().get("record.attendance.title"));
        var row =
                new FlowPane(
                        count(words, attendance.came(), "came"),
                        count(words, attendance.noShows(), "noShow"),
                        count(words, attendance.lateCancels(), "late"));
        row.getStyleClass().add("counts-row");
        getChildren().add(row);
    }

    private static VBox count(RecordWords words, int count, String what) {
        var number = new Label(words.formats().number(count));
        number.getStyleClass().add("count-number");
        var word = new Label(words.texts().get("record.attendance." + what));
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(number, word);
    }
}
