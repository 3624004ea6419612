package clinic.docket.ui.patient.page;

import clinic.docket.service.patient.record.PatientRecord;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.Tone;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The whole record: the head, and below it the overview and, for some, who looked. */
public final class RecordPage extends ScrollPane {
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
        Node below = record.looks().isPresent() ? new Tabs(overview()) : overview();
        VBox.setVgrow(below, Priority.ALWAYS);
        var page = new VBox(new RecordHead(words, record, actions.book()));
        record.absorbed().map(this::merged).ifPresent(page.getChildren()::add);
        page.getChildren().add(below);
        page.getStyleClass().add("record-page");
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        DirectScroll.of(this);
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
                    banner.with(button);
                });
        return banner;
    }

    private RecordBody overview() {
        return new RecordBody(
                new RecordBody.Cards(
                        new ContactCard(words, record.patient(), actions.edit()),
                        new AttendanceCard(words, record.attendance()),
                        new TimelineCard(words, record.timeline()),
                        new UpcomingCard(words, record.coming()),
                        note()));
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

    /** As high as the overview needs, whichever tab is open. */
    private final class Tabs extends TabPane {
        private final RecordBody overview;

        private Tabs(RecordBody overview) {
            this.overview = overview;
            setId("record-tabs");
            setAccessibleText(words.texts().get("record.tab.name"));
            setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
            var looks = new VBox(new LooksTable(words, record.looks().orElseThrow()));
            looks.getStyleClass().add("record-body");
            VBox.setVgrow(looks.getChildren().getFirst(), Priority.ALWAYS);
            getTabs()
                    .addAll(
                            new Tab(words.texts().get("record.tab.overview"), overview),
                            new Tab(words.texts().get("record.tab.looks"), looks));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinHeight(double width) {
            var head = lookup(".tab-header-area");
            return overview.minHeight(width) + (head == null ? 0 : head.prefHeight(-1));
        }
    }
}
