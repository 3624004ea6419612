package clinic.docket.ui.call;

import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.Tone;
import java.util.List;
import javafx.scene.layout.VBox;

/** A strip for each call, with the button that answers it; takes no room while nobody calls. */
public final class CallView extends VBox {
    private static final String KEY = "F9";

    private final Words words;
    private final CallModel model;
    private final CallController controller;

    /** How the strips write texts, times and keys. */
    public record Words(Texts texts, Formats formats, Keys keys) {}

    public CallView(Words words, CallModel model, CallController controller, Ticker ticker) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        setId("calls");
        getStyleClass().add("call-strips");
        model.callsProperty().subscribe(this::show);
        ticker.everyMinute(this, _ -> controller.refreshIfOld());
        new KeyMap("calls").overDialogs().on(KEY, controller::comeToFirst).installOn(this);
    }

    private void show(List<DeskCall> calls) {
        boolean called = !calls.isEmpty();
        getChildren().setAll(calls.stream().map(this::strip).toList());
        setManaged(called);
        setVisible(called);
    }

    private Banner strip(DeskCall call) {
        var texts = words.texts();
        var banner =
                new Banner(
                        Tone.WARNING,
                        texts.format("calls.lead." + call.kind(), call.kiosk()),
                        texts.format(
                                "calls.since." + call.kind(),
                                words.formats().time(call.calledAt())));
        return banner.with(come(call));
    }

    private ActionButton come(DeskCall call) {
        var button =
                new ActionButton(words.texts().get("calls.come"), () -> controller.come(call.id()))
                        .styled("small");
        button.setAccessibleText(words.texts().format("calls.come.said", call.kiosk()));
        button.disableProperty().bind(model.busyProperty());
        boolean first = model.first().filter(call::equals).isPresent();
        return first ? button.withKey(words.keys().label(KEY)) : button;
    }
}
