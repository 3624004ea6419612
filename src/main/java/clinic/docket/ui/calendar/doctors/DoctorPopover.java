package clinic.docket.ui.calendar.doctors;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.ui.calendar.page.DoctorChoice;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.kit.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Below the bar: the doctors with a box each. What is chosen shows at once behind it.
 *
 * <p>The keys work from the field: up and down for the rows, Enter shows or hides, Shift+Enter
 * shows only that one and leaves, Alt with up and down changes the order, Esc leaves.
 */
public final class DoctorPopover extends VBox {
    private final Texts texts;
    private final Choosing choosing;
    private final DoctorList list;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private @Nullable Node focusBefore;

    /**
     * What is chosen now, and who is told of another choice.
     *
     * @param doctors all of the clinic
     */
    public record Choosing(
            List<Practitioner> doctors,
            Supplier<Span> span,
            Supplier<DoctorChoice> choice,
            Consumer<DoctorChoice> choose) {
        public Choosing {
            doctors = List.copyOf(doctors);
        }
    }

    public DoctorPopover(Texts texts, Choosing choosing) {
        this.texts = texts;
        this.choosing = choosing;
        list = new DoctorList(choosing.doctors());
        getStyleClass().addAll("date-popover", "doctor-popover");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        field.setId("doctor-filter");
        field.setPromptText(texts.get("calendar.doctors.filter"));
        field.setAccessibleText(texts.get("calendar.doctors.filter"));
        field.textProperty()
                .subscribe(typed -> {
                    list.filter(typed);
                    showRows();
                });
        var hint = new Label(texts.get("calendar.doctors.hint"));
        hint.getStyleClass().addAll("small", "muted");
        hint.setWrapText(true);
        rows.getStyleClass().add("doctor-rows");
        getChildren().addAll(field, rows, hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty()
                .subscribe(within -> {
                    if (!within) {
                        setVisible(false);
                    }
                });
    }

    public void open() {
        var scene = getScene();
        focusBefore = scene == null ? null : scene.getFocusOwner();
        field.clear();
        showRows();
        setVisible(true);
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    private void showRows() {
        list.show(choosing.span().get(), choosing.choice().get());
        rows.getChildren().setAll(list.rows().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new Label(texts.get("calendar.doctors.nobody")));
        }
    }

    private Node row(Practitioner doctor) {
        return new DoctorRow(
                texts,
                doctor,
                new DoctorRow.State(
                        list.isShown(doctor),
                        list.marked().filter(each -> each.id().equals(doctor.id())).isPresent()),
                new DoctorRow.Actions(
                        () -> choose(list.toggled(doctor)),
                        () -> choose(list.moved(doctor, -1)),
                        () -> choose(list.moved(doctor, 1))));
    }

    /** The focus returns to the field: the row under it is a new one. */
    private void choose(DoctorChoice choice) {
        choosing.choose().accept(choice);
        field.requestFocus();
        showRows();
    }

    private void pressed(KeyEvent event) {
        Runnable action =
                switch (event.getCode()) {
                    case ESCAPE -> this::close;
                    case UP -> event.isAltDown() ? () -> move(-1) : () -> mark(-1);
                    case DOWN -> event.isAltDown() ? () -> move(1) : () -> mark(1);
                    case ENTER -> event.isShiftDown() ? this::only : this::toggle;
                    default -> null;
                };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private void mark(int step) {
        list.mark(step);
        showRows();
    }

    private void move(int step) {
        list.marked().ifPresent(doctor -> choose(list.moved(doctor, step)));
    }

    private void toggle() {
        list.marked().ifPresent(doctor -> choose(list.toggled(doctor)));
    }

    private void only() {
        list.marked()
                .ifPresent(doctor -> {
                    choose(list.only(doctor));
                    close();
                });
    }
}
