package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.time.Ids;
import clinic.docket.ui.admin.AdminScreen;
import clinic.docket.ui.admin.AdminServices;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.shell.Screen;
import java.util.List;
import java.util.Optional;

/** The pages of those who look after users, timetables and the clinic itself. */
final class AdminRoom {
    private AdminRoom() {}

    /** Empty for whoever may do none of it. */
    static Optional<AdminScreen> of(Frame frame, DeskPeople people, Ids ids) {
        if (!people.may(Permission.MANAGE_USERS) && !people.may(Permission.MANAGE_SCHEDULE)) {
            return Optional.empty();
        }
        var services = people.services();
        return Optional.of(
                new AdminScreen(
                        new PageContext(
                                people.session(),
                                frame.background(),
                                frame.notices(),
                                frame.texts(),
                                frame.formats(),
                                frame.ticker()::now,
                                ids),
                        people.directory().clinicName(),
                        new AdminServices(
                                services.users(),
                                services.rights(),
                                services.lockTimes(),
                                services.directory(),
                                services.timetable(),
                                services.policies(),
                                services.sites(),
                                services.country())));
    }

    /** As the rail shows it. */
    static Screen listed(AdminScreen admin) {
        return new Screen(
                "admin",
                "fth-settings",
                "shell.rail.admin",
                admin.view(),
                List.of(new Screen.KeyHint("/", "shell.hint.find")),
                admin::show);
    }
}
