package clinic.docket.ui.patient.duplicates;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.service.patient.duplicate.DuplicatePair;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.alike.AlikeWords;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The pairs below each other; the keys on the buttons of the first decide about that one. */
public final class DuplicatesDialog extends VBox {
    private static final String UPPER = "record.duplicates.keepUpper";
    private static final String LOWER = "record.duplicates.keepLower";

    private final Texts texts;
    private final Keys keys;
    private final AlikeWords words;
    private final Overlay overlay;
    private final DuplicatesModel model;
    private final DuplicatesController controller;
    private final VBox list = new VBox();

    /** Where the list stands and how it speaks. */
    public record Place(Texts texts, Formats formats, Overlay overlay, Supplier<LocalDate> today) {}

    public DuplicatesDialog(Place place, DuplicatesModel model, DuplicatesController controller) {
        texts = place.texts();
        keys = new Keys(texts);
        words = new AlikeWords(texts, place.formats(), place.today());
        overlay = place.overlay();
        this.model = model;
        this.controller = controller;
        getStyleClass().addAll("dialog", "duplicates-dialog");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(texts.get("record.duplicates.title"));
        title.getStyleClass().add("title");
        var hint = new Label(texts.get("record.duplicates.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().add("duplicates-list");
        var scroll = DirectScroll.of(new ScrollPane(list));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("duplicates-scroll");
        // Broken lines make it higher than a scroll pane would guess.
        list.heightProperty().subscribe(height -> scroll.setPrefHeight(height.doubleValue()));
        var refusals = new RefusalDisplay(new RefusalTexts(texts, place.formats()));
        getChildren()
                .addAll(title, hint, refusals.line(model.refusalProperty()), scroll, buttons());
        model.pairsProperty().subscribe(this::show);
        sceneProperty()
                .flatMap(scene -> words.hiddenProperty())
                .subscribe(hidden -> show(model.pairsProperty().get()));
        new KeyMap("duplicates")
                .on("1", () -> first(controller::keepOlder))
                .on("2", () -> first(controller::keepNewer))
                .on("N", () -> first(controller::keepApart))
                .installOn(this);
    }

    public void open() {
        overlay.open(this, () -> overlay.close(this));
        controller.read();
    }

    private void first(Consumer<DuplicatePair> decide) {
        model.pairsProperty().get().stream().flatMap(List::stream).findFirst().ifPresent(decide);
    }

    private void show(Optional<List<DuplicatePair>> pairs) {
        list.getChildren().clear();
        if (pairs.isEmpty()) {
            list.getChildren().add(new Label(texts.get("record.duplicates.reading")));
        } else if (pairs.get().isEmpty()) {
            list.getChildren()
                    .add(
                            new EmptyState(
                                    "fth-users",
                                    texts.get("record.duplicates.none"),
                                    texts.get("record.duplicates.noneNext")));
        } else {
            for (var pair : pairs.get()) {
                list.getChildren().add(card(pair, pair.equals(pairs.get().getFirst())));
            }
            requestFocusOnFirst();
        }
    }

    private void requestFocusOnFirst() {
        Optional.ofNullable(list.lookup(".button")).ifPresent(Node::requestFocus);
    }

    private Node card(DuplicatePair pair, boolean isFirst) {
        var why = new Label(words.signs(pair.likeness()));
        why.getStyleClass().addAll("small", "muted");
        var card =
                new VBox(person(words.patient(pair.older())), person(words.patient(pair.newer())));
        card.getStyleClass().addAll("panel", "duplicate-card");
        var older = keep(pair.older(), UPPER, () -> controller.keepOlder(pair));
        var newer = keep(pair.newer(), LOWER, () -> controller.keepNewer(pair));
        var apart =
                new ActionButton(
                        texts.get("record.duplicates.apart"), () -> controller.keepApart(pair));
        if (isFirst) {
            older.withKey(keys.label("1"));
            newer.withKey(keys.label("2"));
            apart.withKey(keys.label("N"));
        }
        var buttons = new HBox();
        buttons.getStyleClass().add("duplicate-buttons");
        for (var button : List.of(older, newer, apart)) {
            button.styled("small");
            button.disableProperty().bind(model.busyProperty());
            buttons.getChildren().add(button);
        }
        card.getChildren().addAll(why, buttons);
        return card;
    }

    private static Label person(String sentence) {
        var label = new Label(sentence);
        label.getStyleClass().addAll("strong", "personal");
        return label;
    }

    /** Says which one by its number, or by where it stands while numbers are hidden. */
    private ActionButton keep(PatientSummary patient, String place, Runnable action) {
        var verb =
                words.hiddenProperty().getValue()
                        ? texts.get(place)
                        : texts.format("record.duplicates.keep", Long.toString(patient.number()));
        return new ActionButton(verb, action);
    }

    private Node buttons() {
        var close =
                new ActionButton(texts.get("record.duplicates.close"), () -> overlay.close(this))
                        .withKey(keys.label("Esc"));
        close.setId("duplicates-close");
        var row = new HBox(close);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }
}
