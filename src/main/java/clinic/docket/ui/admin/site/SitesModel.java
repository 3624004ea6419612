package clinic.docket.ui.admin.site;

import clinic.docket.domain.schedule.Site;
import clinic.docket.ui.admin.page.PageModel;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The sites and the form of one. */
public final class SitesModel extends PageModel<Site> {

    private final ZoneId here;

    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<ZoneId> zone;

    /**
     * @param here offered for a new site
     */
    public SitesModel(ZoneId here) {
        super("name", "zone");
        this.here = here;
        zone = new SimpleObjectProperty<>(here);
        watch(name, zone);
    }

    @Override
    protected Object key(Site row) {
        return row.id();
    }

    @Override
    protected String words(Site row) {
        return row.name() + " " + row.zone().id().getId();
    }

    @Override
    protected void fill(Site row) {
        name.set(row.name());
        zone.set(row.zone().id());
    }

    @Override
    protected void fillNew() {
        name.set("");
        zone.set(here);
    }
}
