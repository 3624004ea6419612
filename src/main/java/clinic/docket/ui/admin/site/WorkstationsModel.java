package clinic.docket.ui.admin.site;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.service.site.DeskPlace;
import clinic.docket.ui.admin.page.PageModel;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The clinic's computers and the site of one. They come by a sign-in, not by this page. */
public final class WorkstationsModel extends PageModel<DeskPlace> {

    final ObjectProperty<Optional<Site>> site = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Site> sites = FXCollections.observableArrayList();

    public WorkstationsModel() {
        super();
        watch(site);
    }

    Optional<Site> site(SiteId id) {
        return sites.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    protected Object key(DeskPlace row) {
        return row.id();
    }

    @Override
    protected String words(DeskPlace row) {
        return row.name() + " " + site(row.site()).map(Site::name).orElse("");
    }

    @Override
    public boolean mayCreate() {
        return false;
    }

    @Override
    protected void fill(DeskPlace row) {
        site.set(site(row.site()));
    }

    @Override
    protected void fillNew() {
        throw new UnsupportedOperationException("A computer is added by the first sign-in there");
    }
}
