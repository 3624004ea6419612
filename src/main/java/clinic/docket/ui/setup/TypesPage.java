package clinic.docket.ui.setup;

import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.ui.setup.control.RowsPage;
import clinic.docket.ui.setup.control.Wording;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which kinds of visit there are, how long they last, and how patient and doctor meet. */
final class TypesPage extends RowsPage<TypeRow> {

    private final SetupController controller;

    TypesPage(SetupModel model, SetupController controller, Wording words) {
        super(words, model.types);
        this.controller = controller;
        build("setup.types.add", model.refusals().at("visitTypes"));
    }

    @Override
    protected List<String> headings() {
        return List.of("setup.types.name", "setup.types.minutes", "setup.types.mode");
    }

    @Override
    protected List<Control> controls(TypeRow row) {
        return List.of(
                text(row.name(), "setup.types.name"),
                text(row.minutes(), "setup.types.minutes"),
                mode(row));
    }

    @Override
    protected void add() {
        controller.addType();
    }

    @Override
    protected void remove(TypeRow row) {
        controller.remove(row);
    }

    private Control mode(TypeRow row) {
        var box = new ComboBox<VisitMode>();
        box.getItems().setAll(VisitMode.values());
        box.setConverter(new ModeWords());
        box.valueProperty().bindBidirectional(row.mode());
        box.setAccessibleText(words().get("setup.types.mode"));
        return box;
    }

    private final class ModeWords extends StringConverter<VisitMode> {
        @Override
        public String toString(@Nullable VisitMode mode) {
            return mode == null ? "" : words().get("setup.mode." + mode);
        }

        @Override
        public VisitMode fromString(String words) {
            throw new UnsupportedOperationException("Chosen, never typed");
        }
    }
}
