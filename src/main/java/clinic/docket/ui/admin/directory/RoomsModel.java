package clinic.docket.ui.admin.directory;

import clinic.docket.domain.schedule.Room;
import clinic.docket.ui.admin.page.PageModel;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The rooms of this site and the form of one. */
public final class RoomsModel extends PageModel<Room> {

    final StringProperty name = new SimpleStringProperty("");

    public RoomsModel() {
        super("name");
        watch(name);
    }

    @Override
    protected Object key(Room row) {
        return row.id();
    }

    @Override
    protected String words(Room row) {
        return row.name();
    }

    @Override
    protected void fill(Room row) {
        name.set(row.name());
    }

    @Override
    protected void fillNew() {
        name.set("");
    }
}
