package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.record.TimelineEntry;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened, newest first: all of it, the visits, or the changes. */
final class TimelineCard extends Card {

    /** What of the story is shown. */
    enum Part {
        ALL("left-pill"),
        VISITS("center-pill"),
        CHANGES("right-pill");

        private final String place;

        Part(String place) {
            this.place = place;
        }

        boolean has(TimelineEntry entry) {
            return this == ALL || (this == VISITS) == entry.isVisit();
        }
    }

    private final FilteredList<TimelineEntry> shown;

    TimelineCard(RecordWords words, List<TimelineEntry> timeline) {
        super(words.texts().get("record.timeline.title"));
        getStyleClass().add("timeline-card");
        shown = new FilteredList<>(FXCollections.observableArrayList(timeline));
        var list = new ListView<>(shown);
        list.setId("record-timeline");
        list.getStyleClass().addAll("plain", "timeline");
        list.setAccessibleText(words.texts().get("record.timeline.title"));
        list.setCellFactory(each -> new TimelineCell(words));
        list.widthProperty().subscribe(list::refresh); // Where lines are broken has changed.
        list.setPlaceholder(wrapped(words.texts().get("record.timeline.none"), "muted"));
        VBox.setVgrow(list, Priority.ALWAYS);
        atEndOfHead(parts(words));
        getChildren().add(list);
    }

    /** However many of them are shown. */
    int entries() {
        return shown.getSource().size();
    }

    private HBox parts(RecordWords words) {
        var group = new ToggleGroup();
        var box = new HBox();
        for (var part : Part.values()) {
            var button = new ToggleButton(words.texts().get("record.timeline.part." + part.name()));
            button.setId("timeline-" + part.name());
            button.setToggleGroup(group);
            button.getStyleClass().addAll(part.place, "small");
            button.setSelected(part == Part.ALL);
            button.setOnAction(event -> {
                button.setSelected(true); // One of them always is.
                shown.setPredicate(part::has);
            });
            box.getChildren().add(button);
        }
        return box;
    }
}
