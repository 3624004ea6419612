package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.LockTimes;
import clinic.docket.domain.access.Role;
import clinic.docket.ui.admin.page.PageModel;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The one row of this clinic's times, with a field of minutes for each role of the staff. */
public final class LockingModel extends PageModel<LockTimes> {

    private final Map<Role, StringProperty> minutes = new EnumMap<>(Role.class);

    public LockingModel() {
        super(LockTimes.STAFF.stream().map(Role::name).toArray(String[]::new));
        LockTimes.STAFF.forEach(role -> minutes.put(role, new SimpleStringProperty("")));
        watch(minutes.values().toArray(Property<?>[]::new));
    }

    /** As typed. */
    StringProperty minutes(Role role) {
        return minutes.computeIfAbsent(role, none -> new SimpleStringProperty(""));
    }

    /** A clinic has one such row. */
    @Override
    protected Object key(LockTimes row) {
        return LockTimes.class;
    }

    @Override
    protected String words(LockTimes row) {
        return "";
    }

    @Override
    protected void fill(LockTimes row) {
        minutes.forEach((role, typed) -> typed.set(Long.toString(row.of(role).toMinutes())));
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
