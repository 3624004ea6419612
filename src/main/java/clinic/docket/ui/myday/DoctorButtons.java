package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.ui.part.ActionButton;
import java.util.Optional;
import javafx.scene.layout.FlowPane;

/**
 * What the doctor can do now: ending the visit or calling in comes first, as the filled button.
 * What this person may not do is absent.
 */
final class DoctorButtons extends FlowPane {
    private final MyDayWords words;
    private final MyDayModel model;
    private final MyDayController controller;

    DoctorButtons(MyDayWords words, MyDayModel model, MyDayController controller) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("doctor-buttons");
        disableProperty().bind(model.busyProperty());
        show();
    }

    private void show() {
        model.finishable()
                .ifPresent(visit ->
                        add(
                                "done",
                                ActionButton.accent(text("myday.button.done"), controller::done)
                                        .withIcon("fth-check")
                                        .withKey(words.keys().label("Space"))));
        model.callee().ifPresent(this::addCall);
        if (model.isAwaited()) {
            add("no-show", noShow());
        }
        if (model.canStepBack()) {
            add(
                    "back",
                    new ActionButton(text(backWord()), controller::back)
                            .withIcon("fth-corner-up-left")
                            .withKey(words.keys().label("Z")));
        }
        if (controller.offersRecord() && model.shown().isPresent()) {
            add(
                    "record",
                    new ActionButton(text("myday.button.record"), controller::openRecord)
                            .withIcon("fth-user")
                            .withKey(words.keys().label("O")));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void addCall(OwnVisit callee) {
        boolean asShown = model.shown().equals(Optional.of(callee));
        var key = asShown ? "myday.button.call" : "myday.button.callNext";
        var verb = words.texts().format(key, words.name(callee));
        var button =
                getChildren().isEmpty()
                        ? ActionButton.accent(verb, controller::callNext)
                        : new ActionButton(verb, controller::callNext);
        add("call", button.withIcon("fth-bell").withKey(words.keys().label("Enter")));
    }

    private ActionButton noShow() {
        var button =
                new ActionButton(text("myday.button.noShow"), controller::noShow)
                        .withIcon("fth-user-x")
                        .withKey(words.keys().label("N"));
        if (!model.offers(AppointmentStatus.NO_SHOW)) {
            model.shown()
                    .map(each -> words.formats().time(each.visit().range().start()))
                    .ifPresent(start ->
                            button.forbid(words.texts().format("myday.notNow.noShow", start)));
        }
        return button;
    }

    private String backWord() {
        boolean waitsThen =
                model.shown()
                        .filter(each -> each.visit().status() == AppointmentStatus.IN_PROGRESS)
                        .isPresent();
        return waitsThen ? "myday.button.backToWaiting" : "myday.button.back";
    }

    private void add(String id, ActionButton button) {
        button.setId("doctor-" + id);
        getChildren().add(button.styled("main"));
    }

    private String text(String key) {
        return words.texts().get(key);
    }
}
