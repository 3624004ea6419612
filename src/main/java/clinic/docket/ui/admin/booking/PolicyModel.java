package clinic.docket.ui.admin.booking;

import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.ui.admin.page.PageModel;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The one policy of this site. */
public final class PolicyModel extends PageModel<BookingPolicy> {

    final StringProperty noticeMinutes = new SimpleStringProperty("");
    final StringProperty horizonDays = new SimpleStringProperty("");

    public PolicyModel() {
        super("notice", "horizon");
        watch(noticeMinutes, horizonDays);
    }

    @Override
    protected Object key(BookingPolicy row) {
        return row.site();
    }

    @Override
    protected String words(BookingPolicy row) {
        return "";
    }

    @Override
    protected void fill(BookingPolicy row) {
        noticeMinutes.set(Long.toString(row.notice(BookingSource.DESK).toMinutes()));
        horizonDays.set(Integer.toString(row.horizonDays()));
    }

    @Override
    public boolean mayCreate() {
        return false;
    }

    /** Never asked: a site has one policy. */
    @Override
    protected void fillNew() {
        rows().stream().findFirst().ifPresent(this::fill);
    }
}
