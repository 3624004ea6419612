package clinic.docket.ui.booking;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.booking.wish.Draft;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands under the empty patient field: a parked draft, or what can be typed. */
final class DraftStrip extends VBox {

    DraftStrip(BookingModel model, BookingController controller, Texts texts, SlotWords words) {
        var keys = new Keys(texts);
        var whose = new Label();
        whose.setGraphic(Icons.of("fth-edit", "icon-15"));
        whose.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.offeredProperty()
                                                .get()
                                                .map(draft -> sentence(draft, texts, words))
                                                .orElse(""),
                                model.offeredProperty(),
                                words.names().hiddenProperty()));
        var resume =
                new ActionButton(texts.get("booking.draft.continue"), controller::continueDraft)
                        .withKey(keys.label("Enter"))
                        .styled("small");
        var discard =
                new ActionButton(texts.get("booking.draft.discard"), controller::discardDraft)
                        .withKey(keys.label("Delete"))
                        .styled("small", "flat");
        var buttons = new HBox(resume, discard);
        buttons.getStyleClass().add("line");
        var strip = new VBox(whose, buttons);
        strip.getStyleClass().addAll("inset-box", "draft-strip");
        strip.visibleProperty().bind(model.offeredProperty().map(Optional::isPresent));
        strip.managedProperty().bind(strip.visibleProperty());
        var hint = new Label(texts.get("booking.patient.hint"));
        hint.getStyleClass().addAll("hint", "subtle");
        hint.setWrapText(true);
        getStyleClass().add("below-patient");
        getChildren().addAll(strip, hint);
        setMaxHeight(Region.USE_PREF_SIZE);
        visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.patients().typed().isEmpty(),
                                model.patients().textProperty()));
    }

    private static String sentence(Draft draft, Texts texts, SlotWords words) {
        var at = words.time(draft.parkedAt());
        var name =
                draft.patient()
                        .map(PatientSummary::name)
                        .map(words.names()::of)
                        .or(() ->
                                draft.newcomer()
                                        .map(each ->
                                                (each.familyName() + " " + each.givenName())
                                                        .strip()))
                        .or(() -> Optional.of(draft.typed().strip()))
                        .filter(each -> draft.patient().isPresent() || !words.names().areHidden())
                        .filter(each -> !each.isEmpty());
        return name.map(each -> texts.format("booking.draft.offer", each, at))
                .orElseGet(() -> texts.format("booking.draft.offerNameless", at));
    }
}
