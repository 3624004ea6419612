package clinic.docket.ui.setup;

import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.form.SearchList;
import clinic.docket.ui.part.form.ZoneList;
import clinic.docket.ui.setup.control.Wording;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the clinic is called, what time it is there and what is paid with. */
final class ClinicPage extends VBox {

    private final SetupModel model;
    private final Wording words;
    private final Locale locale;

    ClinicPage(SetupModel model, Wording words) {
        this.model = model;
        this.words = words;
        this.locale = words.texts().locale();
        var name = new TextField();
        name.textProperty().bindBidirectional(model.clinicName);
        var lists = new HBox(zone(), currency());
        lists.getStyleClass().add("setup-columns");
        getStyleClass().add("setup-fields");
        getChildren()
                .addAll(
                        words.refusals()
                                .at(
                                        new FormField(words.get("setup.clinic.name"), name),
                                        model.refusals().at("clinicName")),
                        lists);
    }

    private Node zone() {
        var list = ZoneList.of(words.texts(), model.zone);
        return column("setup.clinic.zone", list);
    }

    private Node currency() {
        var list =
                new SearchList<>(
                        words.get("setup.clinic.currencySearch"),
                        currencies(),
                        model.currency,
                        this::currencyWords);
        var column = column("setup.clinic.currency", list);
        column.getChildren().add(words.refusals().line(model.refusals().at("currencyCode")));
        return column;
    }

    private VBox column(String key, SearchList<?> list) {
        var heading = words.label(key, "setup-label");
        heading.setLabelFor(list.field());
        var column = new VBox(heading, list);
        column.getStyleClass().add("setup-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /** What is in use somewhere today. */
    private static List<Currency> currencies() {
        return Stream.of(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()))
                .toList();
    }

    private String currencyWords(Currency currency) {
        return words.texts()
                .format(
                        "setup.clinic.currencyRow",
                        currency.getCurrencyCode(),
                        currency.getDisplayName(locale));
    }
}
