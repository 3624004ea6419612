package clinic.docket.ui.part.form;

import clinic.docket.ui.part.SearchField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A long list with a field that narrows it. The arrows move the choice while the focus stays in the
 * field; the chosen row is always one of those shown.
 */
public final class SearchList<T> extends VBox {

    private final SearchField search;
    private final ListView<T> list;
    private final FilteredList<T> shown;
    private final Function<T, String> words;

    public SearchList(
            String prompt, List<T> all, ObjectProperty<T> value, Function<T, String> words) {
        this.words = words;
        search = new SearchField(prompt);
        shown = new FilteredList<>(FXCollections.observableArrayList(firstOf(value.get(), all)));
        list = new ListView<>(shown);
        list.setAccessibleText(prompt);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new WordsCell());
        value.subscribe(this::choose);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> take(chosen, value));
        search.textProperty().subscribe(typed -> narrow(typed, value.get()));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        getStyleClass().add("search-list");
        getChildren().addAll(search, list);
    }

    public TextField field() {
        return search;
    }

    /** The offered one stands on top, so that it is seen at once. */
    private static <T> List<T> firstOf(T offered, List<T> all) {
        return Stream.concat(Stream.of(offered), all.stream().filter(each -> !each.equals(offered)))
                .toList();
    }

    private void take(@Nullable T chosen, ObjectProperty<T> value) {
        if (chosen != null) {
            value.set(chosen);
        }
    }

    private void choose(T wanted) {
        if (!wanted.equals(list.getSelectionModel().getSelectedItem())) {
            search.clear();
            list.getSelectionModel().select(wanted);
            list.scrollTo(Math.max(0, shown.indexOf(wanted) - 1));
        }
    }

    private void narrow(String typed, T before) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(each -> words.apply(each).toLowerCase(Locale.ROOT).contains(wanted));
        if (shown.contains(before)) {
            list.getSelectionModel().select(before);
            list.scrollTo(Math.max(0, shown.indexOf(before) - 1));
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void move(KeyEvent event) {
        var selection = list.getSelectionModel();
        if (event.getCode() == KeyCode.DOWN) {
            selection.selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            selection.selectPrevious();
        } else {
            return;
        }
        event.consume();
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - 1));
    }

    /** As wide as the list: long words take two lines, and nothing scrolls sideways. */
    private final class WordsCell extends ListCell<T> {
        private WordsCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : words.apply(item));
        }
    }
}
