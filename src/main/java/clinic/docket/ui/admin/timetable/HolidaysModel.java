package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.ui.admin.page.PageModel;
import clinic.docket.ui.kit.text.Formats;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The days on which the site is closed, and the form of one. */
public final class HolidaysModel extends PageModel<Holiday> {

    private final Formats formats;

    final StringProperty date = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");

    public HolidaysModel(Formats formats) {
        super("date", "name");
        this.formats = formats;
        watch(date, name);
    }

    @Override
    protected Object key(Holiday row) {
        return row.id();
    }

    @Override
    protected String words(Holiday row) {
        return row.name() + " " + formats.dateLong(row.date());
    }

    @Override
    protected void fill(Holiday row) {
        date.set(formats.birthDate(row.date()));
        name.set(row.name());
    }

    @Override
    protected void fillNew() {
        date.set("");
        name.set("");
    }
}
