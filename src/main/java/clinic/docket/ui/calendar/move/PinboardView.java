package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The visit that is being moved, above the side panel, while the calendar shows other days. */
public final class PinboardView extends VBox {
    private final Texts texts;
    private final Formats formats;
    private final Keys keys;
    private final MoveController controller;

    public PinboardView(
            Texts texts, Formats formats, Keys keys, MoveModel model, MoveController controller) {
        this.texts = texts;
        this.formats = formats;
        this.keys = keys;
        this.controller = controller;
        getStyleClass().add("pinboard");
        setPrefWidth(
                0); // As wide as the panel below: its sentences break, the grid keeps its room.
        setAccessibleText(texts.get("calendar.pinboard.name"));
        setVisible(false);
        setManaged(false);
        model.pinnedProperty().subscribe(this::show);
        formats.names().hiddenProperty().subscribe(hidden -> show(model.pinnedProperty().get()));
    }

    private void show(Optional<DayVisit> pinned) {
        setVisible(pinned.isPresent());
        setManaged(pinned.isPresent());
        getChildren().clear();
        pinned.ifPresent(
                visit -> getChildren().addAll(title(visit), place(visit), how(), buttons()));
    }

    private Node title(DayVisit visit) {
        var name = formats.names().of(visit.patientName());
        var title =
                new Label(
                        texts.format("calendar.pinboard.title", name),
                        Icons.of("fth-move", "icon-15"));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private Node place(DayVisit visit) {
        var from = formats.dateTime(visit.range().start());
        var place = new Label(texts.format("calendar.pinboard.from", from, visit.visitType()));
        place.getStyleClass().addAll("small", "muted");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        return place;
    }

    private Node how() {
        var how = new Label(texts.get("calendar.pinboard.how"));
        how.getStyleClass().addAll("small", "muted");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        return how;
    }

    private Node buttons() {
        var down =
                ActionButton.accent(texts.get("calendar.pinboard.drop"), controller::drop)
                        .withKey(keys.label("Enter"))
                        .styled("small");
        var back =
                new ActionButton(texts.get("calendar.pinboard.return"), controller::cancel)
                        .withKey(keys.label("Esc"))
                        .styled("small");
        back.setId("return-visit");
        var row = new FlowPane(down, back);
        row.getStyleClass().add("pinboard-buttons");
        return row;
    }
}
