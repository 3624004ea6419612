package clinic.docket.app.wiring;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.patient.PatientFindField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** What stands at the end of the day screen's bar: the patient search, printing and booking. */
final class BarWiring {
    private final Frame frame;
    private final DeskPeople people;
    private final Actions actions;

    /**
     * What happens then.
     *
     * @param print empty for somebody who may not
     * @param book the same
     */
    record Actions(
            Consumer<PatientSummary> onPatient,
            Optional<Runnable> print,
            Optional<Runnable> book) {}

    BarWiring(Frame frame, DeskPeople people, Actions actions) {
        this.frame = frame;
        this.people = people;
        this.actions = actions;
    }

    /** As far as this person may use them; their keys go to the map. */
    List<Node> endOfBar(KeyMap keys) {
        var nodes = new ArrayList<Node>();
        if (people.may(Permission.FIND_PATIENT)) {
            PatientFindField search = patientSearch();
            keys.on("Shortcut+K", search::focus).onSign("/", search::focus);
            nodes.add(search.field());
        }
        actions.print()
                .ifPresent(print -> {
                    keys.on("Shortcut+P", print);
                    nodes.add(printButton(print));
                });
        actions.book()
                .ifPresent(book -> {
                    keys.on("B", book).on("Shortcut+B", book);
                    nodes.add(
                            ActionButton.accent(frame.texts().get("desk.button.book"), book)
                                    .withIcon("fth-plus")
                                    .withKey("B"));
                });
        return nodes;
    }

    private PatientFindField patientSearch() {
        var zone = people.directory().site().zone();
        return new PatientFindField(
                frame.background(),
                (typed, limit) -> people.services().patients().find(people.session(), typed, limit),
                frame.texts(),
                frame.formats(),
                () -> zone.date(frame.ticker().now()),
                actions.onPatient());
    }

    private Node printButton(Runnable print) {
        var words = frame.texts().get("desk.button.print");
        var button = new Button();
        button.setId("print-day");
        button.setGraphic(Icons.of("fth-printer", "icon-15"));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        button.setTooltip(
                new Tooltip(
                        frame.texts()
                                .format(
                                        "desk.button.withKey",
                                        words,
                                        frame.keys().label("Shortcut+P"))));
        button.setOnAction(event -> print.run());
        return button;
    }
}
