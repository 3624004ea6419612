package clinic.docket.ui.myday;

import clinic.docket.service.encounter.EarlierVisit;
import clinic.docket.service.patient.PatientCard;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.StateChip;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What was before this visit, what comes after it, and what the desk wrote down: side by side, or
 * below each other.
 */
final class EarlierView extends StackPane {
    private final Texts texts;
    private final Formats formats;

    EarlierView(MyDayWords words, AtHand known, DayShape shape) {
        texts = words.texts();
        formats = words.formats();
        var card = known.visit().card();
        var before = panel("myday.earlier.title");
        known.earlier().forEach(each -> before.getChildren().add(row(each)));
        before.getChildren().add(wrapped(counts(card), "small", "muted"));
        var other = panel("myday.coming.title");
        coming(other, card.without(known.visit().appointment().id()));
        if (!card.patient().deskNote().isEmpty()) {
            other.getChildren()
                    .addAll(
                            heading("myday.note.title"),
                            wrapped(formats.names().fact(card.patient().deskNote())));
        }
        if (shape != DayShape.SINGLE) {
            setMinHeight(0); // What has no room is scrolled here.
        }
        if (shape == DayShape.WIDE) {
            getChildren().add(beside(before, other));
            return;
        }
        var both = new VBox(before, other);
        both.getStyleClass().add("at-hand-below");
        getChildren()
                .add(
                        shape == DayShape.SINGLE
                                ? both
                                : scrolled(both, texts.get("myday.earlier.title")));
    }

    private Node beside(VBox before, VBox other) {
        var first = scrolled(before, texts.get("myday.earlier.title"));
        HBox.setHgrow(first, Priority.ALWAYS);
        var side = scrolled(other, texts.get("myday.coming.title"));
        side.getStyleClass().add("at-hand-side");
        var both = new HBox(first, side);
        both.getStyleClass().add("at-hand-below");
        return both;
    }

    private Node row(EarlierVisit visit) {
        var date = new Label(formats.birthDate(LocalDate.ofInstant(visit.start(), formats.zone())));
        date.getStyleClass().addAll("muted", "earlier-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        var type = wrapped(visit.visitType());
        type.getStyleClass().add("earlier-type");
        type.setMinWidth(0);
        HBox.setHgrow(type, Priority.ALWAYS);
        var with = visit.own() ? texts.get("myday.earlier.you") : visit.practitionerName();
        var doctor = new Label(with);
        doctor.getStyleClass().add("muted");
        doctor.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(date, type, doctor, new StateChip(visit.status(), texts));
        row.getStyleClass().add("earlier-row");
        return row;
    }

    private String counts(PatientCard card) {
        return texts.format("myday.earlier.counts", card.pastVisits(), card.noShows());
    }

    private void coming(VBox panel, PatientCard card) {
        if (card.coming().isEmpty()) {
            panel.getChildren().add(wrapped(texts.get("myday.coming.none"), "muted"));
        }
        for (var visit : card.coming()) {
            var start = visit.range().start();
            panel.getChildren()
                    .add(
                            wrapped(
                                    texts.format(
                                            "myday.coming.row",
                                            formats.date(start),
                                            formats.time(start),
                                            visit.visitType(),
                                            visit.practitionerName())));
        }
    }

    private VBox panel(String title) {
        var panel = new VBox(heading(title));
        panel.getStyleClass().addAll("panel", "record-card");
        return panel;
    }

    private Label heading(String title) {
        var heading = new Label(texts.get(title));
        heading.getStyleClass().addAll("section", "at-hand-heading");
        return heading;
    }

    private static ScrollPane scrolled(VBox panel, String name) {
        var scroll = DirectScroll.of(new ScrollPane(panel));
        scroll.getStyleClass().add("facts-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(name);
        return scroll;
    }

    private static Label wrapped(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
