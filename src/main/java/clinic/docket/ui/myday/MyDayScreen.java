package clinic.docket.ui.myday;

import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.part.newer.NewerWords;
import clinic.docket.ui.part.undo.UndoTrail;

/** The screen "My day" of somebody who treats patients. Reads the day when it is shown. */
public final class MyDayScreen {
    private final MyDayModel model;
    private final MyDayController controller;
    private final MyDayView view;

    /** What of the window the screen uses. */
    public record Place(Overlay overlay, Background background, Notices notices, Ticker ticker) {}

    /**
     * Reads nothing yet.
     *
     * @param mayStep whether this person may change where visits stand
     */
    public MyDayScreen(MyDayWords words, Place place, OwnDesk desk, boolean mayStep) {
        var refusals = new RefusalTexts(words.texts(), words.formats());
        var newer = new NewerWords(words.texts(), words.formats());
        var undo =
                new UndoTrail(
                        place.background(),
                        place.notices(),
                        refusals,
                        new UndoTrail.Newest(desk::latest, newer));
        model = new MyDayModel(mayStep);
        controller =
                new MyDayController(
                        model,
                        desk,
                        place.background(),
                        new DoctorVoice(
                                words.texts(), words.formats(), refusals, place.notices(), undo),
                        place.ticker());
        view = new MyDayView(words, model, controller, place.ticker(), place.overlay());
    }

    /** The screen is in sight. */
    public void shown() {
        controller.refresh();
        view.focusList();
    }

    /** Another workstation has changed something: told to nobody while the screen is not shown. */
    public void changedElsewhere() {
        if (view.getScene() != null) {
            controller.refresh();
        }
    }

    /** The window itself says, or no longer says, that the database does not answer. */
    public void tellOfOutage(boolean lasts) {
        view.tellOfOutage(lasts);
    }

    public MyDayView view() {
        return view;
    }

    public MyDayModel model() {
        return model;
    }

    public MyDayController controller() {
        return controller;
    }
}
