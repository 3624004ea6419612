package clinic.docket.service.outage;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import java.time.Duration;

/**
 * Somebody who may read the day list at a workstation, as their account stands in the database.
 *
 * @param mayJot whether what they take down in an outage can be entered afterwards
 * @param lockAfter without a key or a click
 * @param passwordStamp another one whenever the password was set anew; tells nothing about it
 */
public record ListReader(
        UserId user,
        String login,
        String displayName,
        Role role,
        boolean mayJot,
        Duration lockAfter,
        String passwordStamp) {}
