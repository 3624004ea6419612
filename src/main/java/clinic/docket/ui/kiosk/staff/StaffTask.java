package clinic.docket.ui.kiosk.staff;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Outcome;

/** What somebody who works here may do with the kiosk, once they have shown who they are. */
@FunctionalInterface
public interface StaffTask<T> {
    /** Takes its time. */
    Outcome<T, AccessRefusal> with(String login, String password);
}
