package clinic.docket.ui.admin.directory;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.ui.admin.page.PageModel;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The visit types and the form of one; lengths are typed in minutes. */
public final class VisitTypesModel extends PageModel<VisitType> {

    static final ObservableList<VisitMode> MODES =
            FXCollections.unmodifiableObservableList(
                    FXCollections.observableArrayList(VisitMode.values()));

    private static final Currency OTHERWISE = Currency.getInstance("EUR");

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty length = new SimpleStringProperty("");
    final StringProperty bufferBefore = new SimpleStringProperty("");
    final StringProperty bufferAfter = new SimpleStringProperty("");
    final StringProperty price = new SimpleStringProperty("");
    final ObjectProperty<Optional<VisitMode>> mode = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty order = new SimpleStringProperty("");

    public VisitTypesModel() {
        super("name", "length", "bufferBefore", "bufferAfter", "price", "mode", "order");
        watch(name, length, bufferBefore, bufferAfter, price, mode, order);
    }

    /** A clinic has one currency: that of its visit types. */
    Currency currency() {
        return rows().stream()
                .findFirst()
                .map(VisitType::price)
                .map(Money::currency)
                .orElse(OTHERWISE);
    }

    @Override
    protected Object key(VisitType row) {
        return row.id();
    }

    @Override
    protected String words(VisitType row) {
        return row.name();
    }

    @Override
    protected void fill(VisitType row) {
        name.set(row.name());
        length.set(Long.toString(row.length().toMinutes()));
        bufferBefore.set(Long.toString(row.bufferBefore().toMinutes()));
        bufferAfter.set(Long.toString(row.bufferAfter().toMinutes()));
        price.set(plain(row.price()));
        mode.set(Optional.of(row.mode()));
        order.set(Integer.toString(row.sortOrder()));
    }

    @Override
    protected void fillNew() {
        name.set("");
        length.set("20");
        bufferBefore.set("0");
        bufferAfter.set("0");
        price.set("0");
        mode.set(Optional.of(VisitMode.IN_PERSON));
        order.set(Integer.toString(lastOrder() + 1));
    }

    private int lastOrder() {
        return rows().stream().mapToInt(VisitType::sortOrder).max().orElse(0);
    }

    private static String plain(Money amount) {
        return BigDecimal.valueOf(amount.minorUnits(), amount.currency().getDefaultFractionDigits())
                .toPlainString();
    }
}
