package clinic.docket.ui.booking.terms;

import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.RefusalTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The warnings about a booking, a sentence each; not there while there are none. */
public final class WarningsBox extends VBox {

    private final RefusalTexts refusals;
    private final Supplier<LocalDate> day;

    /**
     * @param day the day of the chosen slot, whose times need no date
     */
    public WarningsBox(WarningsModel model, RefusalTexts refusals, Supplier<LocalDate> day) {
        this.refusals = refusals;
        this.day = day;
        getStyleClass().add("warnings");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(model.shownProperty().map(shown -> !shown.isEmpty()));
        managedProperty().bind(visibleProperty());
        model.shownProperty().subscribe(this::show);
    }

    private void show(List<BookingWarning> warnings) {
        setAccessibleText(words(warnings));
        getChildren().setAll(warnings.stream().map(this::line).toList());
    }

    /** All sentences, for the screen reader. */
    public String words(List<BookingWarning> warnings) {
        return warnings.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private Node line(BookingWarning warning) {
        var line = new Label(sentence(warning));
        line.setWrapText(true);
        line.setGraphic(Icons.of("fth-alert-triangle", "icon-15"));
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private String sentence(BookingWarning warning) {
        return refusals.sentenceOn(day.get(), warning);
    }
}
