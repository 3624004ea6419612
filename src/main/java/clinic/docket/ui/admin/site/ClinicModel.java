package clinic.docket.ui.admin.site;

import clinic.docket.domain.schedule.Country;
import clinic.docket.ui.admin.page.PageModel;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The one row of this clinic: its country, or none for that of each computer. */
public final class ClinicModel extends PageModel<Optional<Country>> {

    final ObjectProperty<Optional<Country>> country = new SimpleObjectProperty<>(Optional.empty());

    public ClinicModel() {
        super("country");
        watch(country);
    }

    /** A clinic has one such row. */
    @Override
    protected Object key(Optional<Country> row) {
        return Country.class;
    }

    @Override
    protected String words(Optional<Country> row) {
        return "";
    }

    @Override
    protected void fill(Optional<Country> row) {
        country.set(row);
    }

    @Override
    public boolean mayCreate() {
        return false;
    }

    /** Never asked: a clinic has one row. */
    @Override
    protected void fillNew() {
        rows().stream().findFirst().ifPresent(this::fill);
    }
}
