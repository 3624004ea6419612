package clinic.docket.app.wiring;

import clinic.docket.app.outage.Outage;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.FailureReport;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.PatientNames;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.newer.AgainDialog;
import clinic.docket.ui.part.newer.NewerVoice;
import clinic.docket.ui.part.newer.NewerWords;
import clinic.docket.ui.part.toast.ToastLayer;
import clinic.docket.ui.part.undo.UndoTrail;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;

/**
 * What the screens of one window share, in one language and one zone. Another language means
 * another frame.
 */
public record Frame(
        Texts texts,
        Formats formats,
        Keys keys,
        Overlay overlay,
        Notices notices,
        Background background,
        Ticker ticker) {

    private static final PseudoClass NAMES_HIDDEN = PseudoClass.getPseudoClass("names-hidden");

    /** A new overlay that shows nothing yet. */
    public static Frame in(Locale language, ZoneId zone, Clock clock, Background background) {
        var texts = new Texts(language);
        var overlay = new Overlay();
        var notices = new Notices();
        var names = new PatientNames();
        names.hiddenProperty()
                .subscribe(hidden -> {
                    overlay.pseudoClassStateChanged(NAMES_HIDDEN, hidden);
                    notices.sayAgain();
                });
        var _ = new ToastLayer(overlay, notices, texts);
        return new Frame(
                texts,
                new Formats(texts, zone, names),
                new Keys(texts),
                overlay,
                notices,
                background,
                new Ticker(clock));
    }

    /** How it is told, on every screen, that somebody else was faster. */
    public NewerVoice newer() {
        return new NewerVoice(
                new NewerWords(texts, formats),
                notices,
                again -> new AgainDialog(texts, overlay).open(again));
    }

    /** The way back of what is changed at this desk. */
    UndoTrail undoTrail(
            Function<AppointmentId, Optional<LatestVisit>> latest, RefusalTexts refusals) {
        var newest = new UndoTrail.Newest(latest, new NewerWords(texts, formats));
        return new UndoTrail(background, notices, refusals, newest);
    }

    /** Where failures that nobody expected are told to the user of this frame. */
    public FailureReport failures() {
        return new FailureReport(notices, texts).expect(Outage::isMeantBy, "shell.outage.refused");
    }
}
