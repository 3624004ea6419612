package clinic.docket.ui.calendar.conflict;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.part.conflict.ConflictGrid;
import clinic.docket.ui.part.conflict.FieldChoice;
import clinic.docket.ui.part.newer.NewerWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Over the calendar while there are two versions of a visit. Esc leaves the other desk's. */
public final class ConflictDialog extends VBox {
    private final Words words;
    private final Overlay overlay;
    private final ConflictModel model;
    private final ConflictController controller;
    private boolean open;

    /**
     * How it speaks.
     *
     * @param doctor how a doctor is called
     */
    public record Words(Texts texts, Formats formats, Function<PractitionerId, String> doctor) {}

    /** Opens and closes by itself. */
    public ConflictDialog(
            Words words, Overlay overlay, ConflictModel model, ConflictController controller) {
        this.words = words;
        this.overlay = overlay;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("edit-dialog");
        new KeyMap("visitConflict").on("Shortcut+S", controller::save).installOn(this);
        model.conflictProperty().subscribe(now -> show());
        model.refusalProperty().subscribe(now -> show());
    }

    private void show() {
        var conflict = model.conflictProperty().get();
        conflict.ifPresent(this::fill);
        if (conflict.isPresent() && !open) {
            open = true;
            overlay.open(this, controller::leave);
            focusFirst();
        } else if (conflict.isEmpty() && open) {
            open = false;
            overlay.close(this);
        }
    }

    private void fill(VisitConflict conflict) {
        boolean focused = open && lookup("#conflict-save") != null;
        var texts = words.texts();
        var now = new Label(new NewerWords(texts, words.formats()).sentence(conflict.theirs()));
        now.setWrapText(true);
        now.setMinHeight(USE_PREF_SIZE);
        var how = conflict.isDecided() ? "calendar.conflict.decided" : "calendar.conflict.open";
        getChildren()
                .setAll(
                        title(conflict),
                        now,
                        new Banner(Tone.WARNING, texts.get(how)),
                        ConflictGrid.wide(
                                texts,
                                conflict.fields().stream()
                                        .map(field -> choice(conflict, field))
                                        .toList(),
                                (id, mine) -> controller.choose(VisitField.valueOf(id), mine)));
        model.refusalProperty()
                .get()
                .map(refusal ->
                        new RefusalTexts(texts, words.formats())
                                .sentenceOn(day(conflict.merged().range()), refusal))
                .ifPresent(sentence ->
                        getChildren()
                                .add(
                                        new Banner(
                                                Tone.DANGER,
                                                texts.format("calendar.move.refused", sentence))));
        getChildren().add(buttons(conflict));
        if (focused) {
            focusFirst();
        }
    }

    /** What comes next: the first open choice, or else to save. */
    private void focusFirst() {
        model.conflictProperty()
                .get()
                .flatMap(conflict ->
                        conflict.fields().stream()
                                .filter(field -> conflict.choice(field).isEmpty())
                                .findFirst())
                .map(field -> lookup("#keep-" + field.name()))
                .or(() -> Optional.ofNullable(lookup("#conflict-save")))
                .ifPresent(Node::requestFocus);
    }

    private Label title(VisitConflict conflict) {
        var names = words.formats().names();
        var title = new Label();
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.texts()
                                                .format(
                                                        "calendar.conflict.title",
                                                        names.of(
                                                                conflict.mine()
                                                                        .visit()
                                                                        .patientName())),
                                names.hiddenProperty()));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private FieldChoice choice(VisitConflict conflict, VisitField field) {
        var mine = conflict.mine();
        var theirs = conflict.theirs().visit();
        return new FieldChoice(
                field.name(),
                words.texts().get("calendar.conflict." + field.name()),
                shown(field, mine.doctor(), mine.range()),
                shown(field, theirs.practitioner(), theirs.range()),
                conflict.choice(field));
    }

    private String shown(VisitField field, PractitionerId doctor, TimeRange range) {
        return switch (field) {
            case START -> words.formats().dateTime(range.start());
            case LENGTH -> words.formats().duration(range.length());
            case DOCTOR -> words.doctor().apply(doctor);
        };
    }

    private LocalDate day(TimeRange range) {
        return LocalDate.ofInstant(range.start(), words.formats().zone());
    }

    private Node buttons(VisitConflict conflict) {
        var texts = words.texts();
        var keys = new Keys(texts);
        var save =
                ActionButton.accent(texts.get("calendar.conflict.save"), controller::save)
                        .withKey(keys.label("Shortcut+S"));
        save.setId("conflict-save");
        if (conflict.isDecided()) {
            save.disableProperty().bind(model.savingProperty());
        } else {
            save.forbid(texts.get("calendar.conflict.open"));
        }
        var leave =
                new ActionButton(texts.get("calendar.conflict.leave"), controller::leave)
                        .withKey(keys.label("Esc"));
        leave.setId("conflict-leave");
        var row = new HBox(leave, save);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }
}
