package clinic.docket.ui.admin.page;

import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Session;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Who is at work, where and when, and how it is said: the same for every page. */
public record PageContext(
        Session session,
        Background background,
        Notices notices,
        Texts texts,
        Formats formats,
        InstantSource clock,
        Ids ids) {

    public Instant now() {
        return clock.instant();
    }

    /** By the calendar of the site. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), formats.zone());
    }
}
