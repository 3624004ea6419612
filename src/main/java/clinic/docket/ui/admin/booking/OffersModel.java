package clinic.docket.ui.admin.booking;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.ui.admin.page.PageModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The types of visit that each doctor withholds, and the form of one doctor. */
public final class OffersModel extends PageModel<OffersModel.Offer> {

    /** A doctor and what they do not offer. */
    public record Offer(Practitioner doctor, Set<VisitTypeId> withheld) {
        public Offer {
            withheld = Set.copyOf(withheld);
        }
    }

    /** All that the page shows. */
    record Stored(List<VisitType> types, List<Offer> offers) {}

    final ObjectProperty<Set<VisitTypeId>> withheld = new SimpleObjectProperty<>(Set.of());
    private final ObservableList<VisitType> types = FXCollections.observableArrayList();

    public OffersModel() {
        watch(withheld);
    }

    ObservableList<VisitType> types() {
        return types;
    }

    void show(Stored stored) {
        types.setAll(stored.types());
        show(stored.offers());
    }

    void offer(VisitTypeId type, boolean offered) {
        var changed = new HashSet<>(withheld.get());
        if (offered) {
            changed.remove(type);
        } else {
            changed.add(type);
        }
        withheld.set(Set.copyOf(changed));
    }

    @Override
    protected Object key(Offer row) {
        return row.doctor().id();
    }

    @Override
    protected String words(Offer row) {
        return row.doctor().displayName();
    }

    @Override
    protected void fill(Offer row) {
        withheld.set(row.withheld());
    }

    @Override
    public boolean mayCreate() {
        return false;
    }

    /** Never asked: doctors come from their own page. */
    @Override
    protected void fillNew() {
        openProperty().get().ifPresent(this::fill);
    }
}
