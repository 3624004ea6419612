package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.part.ActionButton;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * What can be done with the visit: one primary button for the usual next step, below it the others
 * in two columns. What the role does not allow is absent.
 */
final class VisitButtons extends VBox {
    private final Words words;
    private final VisitModel model;
    private final VisitController controller;
    private final Runnable askCancel;
    private final boolean compact;

    VisitButtons(
            Words words,
            VisitModel model,
            VisitController controller,
            Runnable askCancel,
            boolean compact) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        this.askCancel = askCancel;
        this.compact = compact;
        getStyleClass().add("visit-buttons");
        model.nextStep().ifPresent(this::addPrimary);
        var others = others();
        if (!others.isEmpty()) {
            getChildren().add(inTwoColumns(others));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
        disableProperty().bind(model.busyProperty());
    }

    private void addPrimary(AppointmentStatus next) {
        var button = ActionButton.accent(stepWord(next), controller::next).styled("main");
        if (!model.carryingProperty().get()) {
            button.withKey(words.keys().label("Enter"));
        }
        button.setId("next-step");
        button.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(button);
    }

    private List<ActionButton> others() {
        var buttons = new ArrayList<ActionButton>();
        if (model.offers(AppointmentStatus.ARRIVED)) {
            buttons.add(step("fth-log-in", AppointmentStatus.ARRIVED, controller::arrived, "A"));
        }
        if (model.offers(AppointmentStatus.CONFIRMED)) {
            buttons.add(
                    step(
                            "fth-check-circle",
                            AppointmentStatus.CONFIRMED,
                            controller::confirmed,
                            "Y"));
        }
        if (model.isMovable()) {
            var move = button("fth-move", "visit.button.move", controller::move, "M");
            move.setId("move-visit");
            buttons.add(move);
        }
        if (model.rights().mayBook() && model.patient().isPresent()) {
            buttons.add(button("fth-repeat", "visit.button.bookNext", controller::bookNext, "F"));
        }
        if (controller.offersRecord() && model.patient().isPresent()) {
            buttons.add(button("fth-user", "visit.button.record", controller::openRecord, "O"));
        }
        if (controller.offersSlip()) {
            var slip = button("fth-printer", "visit.button.slip", controller::printSlip, "S");
            slip.setId("print-slip");
            buttons.add(slip);
        }
        if (model.rights().mayStep() && model.isOpen()) {
            buttons.add(noShow());
        }
        if (model.rights().mayCancel() && model.isOpen()) {
            buttons.add(cancel());
        }
        if (model.rights().mayStep()
                && model.visit().filter(each -> each.canStepBack()).isPresent()) {
            buttons.add(
                    new ActionButton(
                                    words.texts().get("visit.button.stepBack"),
                                    controller::stepBack)
                            .withIcon("fth-corner-up-left")
                            .spread());
        }
        return buttons;
    }

    private ActionButton noShow() {
        var button = step("fth-user-x", AppointmentStatus.NO_SHOW, controller::noShow, "N");
        button.setId("no-show");
        if (!model.offers(AppointmentStatus.NO_SHOW)) {
            var start = model.visit().orElseThrow().appointment().range().start();
            button.forbid(
                    words.texts().format("visit.notNow.NO_SHOW", words.formats().dateTime(start)));
        }
        return button;
    }

    private ActionButton cancel() {
        var word = compact ? "visit.button.cancelShort" : "visit.button.cancel";
        var button = button("fth-slash", word, askCancel, "X");
        button.setAccessibleText(words.texts().get("visit.button.cancel"));
        button.setId("cancel-visit");
        var possible = model.visit().orElseThrow().possible();
        if (!possible.contains(AppointmentStatus.CANCELLED)) {
            button.forbid(words.texts().get("visit.notNow.CANCELLED"));
        }
        return button;
    }

    private ActionButton step(String icon, AppointmentStatus to, Runnable action, String key) {
        return new ActionButton(stepWord(to), action)
                .withIcon(icon)
                .withKey(words.keys().label(key))
                .spread();
    }

    private ActionButton button(String icon, String textKey, Runnable action, String key) {
        return new ActionButton(words.texts().get(textKey), action)
                .withIcon(icon)
                .withKey(words.keys().label(key))
                .spread();
    }

    private String stepWord(AppointmentStatus to) {
        return words.texts().get("visit.next." + to.name());
    }

    private static GridPane inTwoColumns(List<ActionButton> buttons) {
        var grid = new GridPane();
        grid.getStyleClass().add("visit-button-grid");
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < buttons.size(); i++) {
            grid.add(buttons.get(i), i % 2, i / 2);
        }
        return grid;
    }
}
