package clinic.docket.ui.booking.terms;

import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.service.appointment.OverbookService.LaneOffer;
import clinic.docket.ui.booking.terms.WhyNotModel.Said;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.slot.WhyNotBox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Below the slots: why a time is not free, the lanes, and the override of blocked time. */
public final class WhyNotView extends StackPane {

    private final WhyNotModel model;
    private final Wording wording;
    private final Choice onBook;
    private final WhyNotBox box;
    private final String laneKey;

    /** How it speaks, and how it calls a time and its doctor. */
    public record Wording(
            Texts texts,
            Formats formats,
            Function<TimeQuestion, String> time,
            Function<TimeQuestion, String> doctor) {}

    /** Told when the time is wanted all the same. */
    @FunctionalInterface
    public interface Choice {
        /**
         * Books there on these terms.
         *
         * @param word how the row of the slot says on what terms it is
         */
        void book(TimeQuestion question, BookingTerms terms, String word);
    }

    public WhyNotView(WhyNotModel model, Wording wording, Choice onBook) {
        this.model = model;
        this.wording = wording;
        this.onBook = onBook;
        var keys = new Keys(wording.texts());
        laneKey = keys.label("O");
        box = new WhyNotBox(keys.label("?"));
        getChildren().add(box);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.saidProperty().subscribe(this::show);
    }

    /** The screen reader then reads all of it. */
    public void focusBox() {
        if (isVisible()) {
            box.requestFocus();
        }
    }

    /** Takes the first lane with room, as its key does. */
    public void overbook() {
        model.saidProperty()
                .get()
                .ifPresent(said ->
                        said.answer().lanes().stream()
                                .filter(lane -> lane.left() > 0)
                                .findFirst()
                                .ifPresent(lane -> overbook(said.question(), lane)));
    }

    private void show(Optional<Said> said) {
        setVisible(said.isPresent());
        said.ifPresent(each -> box.show(title(each), sentences(each), remedies(each)));
    }

    private String title(Said said) {
        return wording.texts()
                .format(
                        said.answer().isFree() ? "booking.whyNot.free" : "booking.whyNot.title",
                        wording.time().apply(said.question()),
                        wording.doctor().apply(said.question()));
    }

    private List<String> sentences(Said said) {
        var refusals = new RefusalTexts(wording.texts(), wording.formats());
        var day = LocalDate.ofInstant(said.question().start(), wording.formats().zone());
        return said.answer().reasons().stream()
                .map(reason -> refusals.sentenceOn(day, reason))
                .toList();
    }

    private List<Node> remedies(Said said) {
        var buttons = new ArrayList<Node>();
        var keyGiven = false;
        for (var lane : said.answer().lanes()) {
            var button = laneButton(said.question(), lane);
            if (!keyGiven && lane.left() > 0) {
                button.withKey(laneKey);
                keyGiven = true;
            }
            buttons.add(button);
        }
        if (said.answer().mayOverride()) {
            buttons.add(overrideButton(said.question()));
        }
        return buttons;
    }

    private ActionButton laneButton(TimeQuestion question, LaneOffer lane) {
        var texts = wording.texts();
        var words = texts.format("booking.whyNot.lane", lane.name(), lane.left(), lane.cap());
        var button =
                new ActionButton(words, () -> overbook(question, lane))
                        .withIcon("fth-layers")
                        .styled("small");
        button.forbid(
                lane.left() > 0
                        ? ""
                        : texts.format("booking.whyNot.laneFull", lane.name(), lane.cap()));
        return button;
    }

    private void overbook(TimeQuestion question, LaneOffer lane) {
        onBook.book(
                question,
                question.terms().inLane(lane.number()),
                wording.texts().format("booking.slot.inLane", lane.name()));
    }

    /** Without a key and never the default: it passes over what somebody has decided. */
    private ActionButton overrideButton(TimeQuestion question) {
        var texts = wording.texts();
        return ActionButton.danger(
                        texts.get("booking.whyNot.override"),
                        () ->
                                onBook.book(
                                        question,
                                        question.terms().overridingBlockedTime(),
                                        texts.get("booking.slot.inBlockedTime")))
                .withIcon("fth-unlock")
                .styled("small");
    }
}
