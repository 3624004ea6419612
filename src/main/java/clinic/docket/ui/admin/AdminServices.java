package clinic.docket.ui.admin;

import clinic.docket.service.access.RightsService;
import clinic.docket.service.access.UserService;
import clinic.docket.service.schedule.BookingPolicyService;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.service.schedule.TimetableService;
import clinic.docket.service.setup.CountryService;
import clinic.docket.service.setup.LockTimeService;
import clinic.docket.service.site.SiteService;

/** The use cases of the administration; each page is given the few that it needs. */
public record AdminServices(
        UserService users,
        RightsService rights,
        LockTimeService lockTimes,
        DirectoryService directory,
        TimetableService timetable,
        BookingPolicyService policies,
        SiteService sites,
        CountryService country) {}
