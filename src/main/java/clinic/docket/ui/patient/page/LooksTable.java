package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.record.Look;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Who opened the record, when and where; without the opening that shows it. */
final class LooksTable extends TableView<Look> {
    private final RecordWords words;

    LooksTable(RecordWords words, List<Look> looks) {
        super(FXCollections.observableArrayList(looks));
        this.words = words;
        setId("record-looks");
        setAccessibleText(words.texts().get("record.looks.title"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Card.wrapped(words.texts().get("record.looks.none"), "muted"));
        add("when", look -> words.moment(look.at()));
        add(
                "who",
                look -> look.by().isEmpty() ? words.texts().get("record.looks.nobody") : look.by());
        add("where", Look::workstation);
    }

    private void add(String name, Function<Look, String> value) {
        var column = new TableColumn<Look, String>(words.texts().get("record.looks." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
    }
}
