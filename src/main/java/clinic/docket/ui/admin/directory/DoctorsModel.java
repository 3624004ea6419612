package clinic.docket.ui.admin.directory;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.ui.admin.page.PageModel;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The doctors and the form of one. */
public final class DoctorsModel extends PageModel<Practitioner> {

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty speciality = new SimpleStringProperty("");
    final StringProperty order = new SimpleStringProperty("");

    public DoctorsModel() {
        super("name", "speciality", "order");
        watch(name, speciality, order);
    }

    @Override
    protected Object key(Practitioner row) {
        return row.id();
    }

    @Override
    protected String words(Practitioner row) {
        return row.displayName() + " " + row.speciality();
    }

    @Override
    protected void fill(Practitioner row) {
        name.set(row.displayName());
        speciality.set(row.speciality());
        order.set(Integer.toString(row.sortOrder()));
    }

    /** A new doctor stands last. */
    @Override
    protected void fillNew() {
        name.set("");
        speciality.set("");
        order.set(Integer.toString(lastOrder() + 1));
    }

    private int lastOrder() {
        return rows().stream().mapToInt(Practitioner::sortOrder).max().orElse(0);
    }
}
