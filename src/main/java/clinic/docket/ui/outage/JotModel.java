package clinic.docket.ui.outage;

import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.outage.ListedVisit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The day list of an outage, what is being typed, and what waits to be entered. */
public final class JotModel {
    private final ObservableList<ListedVisit> visits = FXCollections.observableArrayList();
    private final FilteredList<ListedVisit> found = new FilteredList<>(visits);
    private final ObservableList<Jotted> waiting = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ListedVisit>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    public JotModel() {
        typed.subscribe(letters -> found.setPredicate(visit -> matches(visit, letters)));
    }

    private static boolean matches(ListedVisit visit, String letters) {
        var name = visit.patient().display().toLowerCase(Locale.ROOT);
        return List.of(letters.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(name::contains);
    }

    /** In the order of the day; those that the typed letters name. */
    ObservableList<ListedVisit> found() {
        return found;
    }

    /** Whether there is no day list yet, or nobody on it. */
    public boolean isEmpty() {
        return visits.isEmpty();
    }

    /** Another day list; what is typed stays. */
    public void show(List<ListedVisit> list) {
        visits.setAll(list);
    }

    /** It is on this computer's disk: what was typed for it is done with. */
    public void jotted(List<Jotted> all) {
        waiting.setAll(all);
        text.set("");
    }

    /** Whether nobody has said so before: the same patient arrives once. */
    public boolean isNewArrival(ListedVisit visit) {
        return waiting.stream()
                .map(Jotted::jotting)
                .filter(each -> each.kind() == JottingKind.ARRIVED)
                .noneMatch(each -> each.visit().equals(Optional.of(visit.seen())));
    }

    /** Jotted, not saved. */
    public ObservableList<Jotted> waiting() {
        return waiting;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** A note, or the name of a walk-in; of what is longer only the beginning counts. */
    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Optional<ListedVisit>> chosenProperty() {
        return chosen;
    }

    /** What was typed, without spaces round it; empty when nothing was. */
    Optional<String> text() {
        var words = text.get().strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.substring(0, Math.min(words.length(), Jotting.MAX_TEXT)));
    }
}
