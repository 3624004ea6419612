package clinic.docket.ui.outage;

import clinic.docket.domain.outage.DayList;
import clinic.docket.domain.outage.ListedVisit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** A day list that can only be read, what is looked for in it, and whether the wait is over. */
public final class DayListModel {
    private final DayList list;
    private final FilteredList<ListedVisit> found;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty back = new SimpleBooleanProperty();

    public DayListModel(DayList list) {
        this.list = list;
        found = new FilteredList<>(FXCollections.observableArrayList(list.visits()));
        typed.subscribe(words -> found.setPredicate(visit -> matches(visit, words)));
    }

    private static boolean matches(ListedVisit visit, String words) {
        var text =
                List.of(visit.patient().display(), visit.doctor()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> text.stream().anyMatch(name -> name.contains(word)));
    }

    DayList list() {
        return list;
    }

    /** By time; those whose patient or doctor the typed words name. */
    ObservableList<ListedVisit> found() {
        return found;
    }

    /** The line of whoever was next when the list was true; the last one at the end of the day. */
    int nextAtFirst() {
        for (int line = 0; line < list.visits().size(); line++) {
            if (!list.visits().get(line).start().isBefore(list.asOf())) {
                return line;
            }
        }
        return list.visits().size() - 1;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** The database answers again: whoever reads this can sign in. */
    public BooleanProperty backProperty() {
        return back;
    }
}
