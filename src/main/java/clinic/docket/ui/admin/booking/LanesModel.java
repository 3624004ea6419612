package clinic.docket.ui.admin.booking;

import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.ui.admin.page.PageModel;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The lanes of this site and the form of one. */
public final class LanesModel extends PageModel<OverbookLane> {
    private static final String USUAL_CAP = "2";

    final StringProperty number = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty cap = new SimpleStringProperty("");

    public LanesModel() {
        super("number", "name", "cap");
        watch(number, name, cap);
    }

    @Override
    protected Object key(OverbookLane row) {
        return row.id();
    }

    @Override
    protected String words(OverbookLane row) {
        return row.name();
    }

    @Override
    protected void fill(OverbookLane row) {
        number.set(Integer.toString(row.number()));
        name.set(row.name());
        cap.set(Integer.toString(row.cap()));
    }

    /** The first number that no lane has. */
    @Override
    protected void fillNew() {
        int free = 1;
        while (isUsed(free)) {
            free++;
        }
        number.set(Integer.toString(free));
        name.set("");
        cap.set(USUAL_CAP);
    }

    private boolean isUsed(int wanted) {
        return rows().stream().anyMatch(lane -> lane.number() == wanted);
    }
}
