package clinic.docket.ui.patient.page;

import clinic.docket.service.patient.record.PatientRecord;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The whole record: the head, and below it the overview and, for some, who looked. */
public final class RecordPage extends VBox {
    private final RecordWords words;
    private final PatientRecord record;
    private final Actions actions;

    /** What can be done from here; absent for those who may not. */
    public record Actions(
            Optional<Runnable> book, Optional<Runnable> edit, Optional<Runnable> undoMerge) {}

    public RecordPage(RecordWords words, PatientRecord record, Actions actions) {
        this.words = words;
        this.record = record;
        this.actions = actions;
        getStyleClass().add("record-page");
        Node below = record.looks().isPresent() ? tabs() : overview();
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().add(new RecordHead(words, record, actions.book()));
        record.absorbed().map(this::merged).ifPresent(getChildren()::add);
        getChildren().add(below);
    }

    private Banner merged(long number) {
        var banner =
                new Banner(
                        Tone.INFO,
                        words.texts()
                                .format(
                                        "record.merge.absorbed",
                                        words.fact(Long.toString(number))));
        actions.undoMerge()
                .ifPresent(undo -> {
                    var button =
                            new ActionButton(words.texts().get("record.merge.undo"), undo)
                                    .withKey(words.keys().label("U"))
                                    .styled("small");
                    button.setId("record-undo-merge");
                    banner.getChildren().add(button);
                });
        return banner;
    }

    private TabPane tabs() {
        var tabs = new TabPane();
        tabs.setId("record-tabs");
        tabs.setAccessibleText(words.texts().get("record.tab.name"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var looks = new VBox(new LooksTable(words, record.looks().orElseThrow()));
        looks.getStyleClass().add("record-body");
        VBox.setVgrow(looks.getChildren().getFirst(), Priority.ALWAYS);
        tabs.getTabs()
                .addAll(
                        new Tab(words.texts().get("record.tab.overview"), overview()),
                        new Tab(words.texts().get("record.tab.looks"), looks));
        return tabs;
    }

    private HBox overview() {
        var contact = new ContactCard(words, record.patient(), actions.edit());
        var left = column(contact, new AttendanceCard(words, record.attendance()));
        left.getStyleClass().add("record-left");
        var timeline = new TimelineCard(words, record.timeline());
        HBox.setHgrow(timeline, Priority.ALWAYS);
        var right = column(new UpcomingCard(words, record.coming()), note());
        right.getStyleClass().add("record-right");
        var body = new HBox(left, timeline, right);
        body.getStyleClass().add("record-body");
        return body;
    }

    private Card note() {
        var card = new Card(words.texts().get("record.note.title"));
        var note = record.patient().deskNote();
        card.getChildren()
                .add(
                        note.isEmpty()
                                ? Card.wrapped(words.texts().get("record.note.none"), "muted")
                                : Card.wrapped(words.fact(note)));
        return card;
    }

    private static ScrollPane column(Node... cards) {
        var box = new VBox(cards);
        box.getStyleClass().add("record-column");
        var scroll = DirectScroll.of(new ScrollPane(box));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
