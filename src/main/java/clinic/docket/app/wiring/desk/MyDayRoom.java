package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.ui.myday.MyDayScreen;
import clinic.docket.ui.myday.MyDayWords;
import clinic.docket.ui.myday.SignedInDoctor;
import clinic.docket.ui.shell.Screen;
import java.util.List;
import java.util.Optional;

/** The doctor's own day. */
final class MyDayRoom {
    private MyDayRoom() {}

    /** For doctors who treat patients; the calendar is theirs as well. */
    static Optional<MyDayScreen> of(Frame frame, DeskPeople people) {
        var session = people.session();
        if (session.role() != Role.DOCTOR
                || session.practitioner().isEmpty()
                || !people.may(Permission.VIEW_CALENDAR)
                || !people.may(Permission.VIEW_PATIENT)) {
            return Optional.empty();
        }
        var services = people.services();
        return Optional.of(
                new MyDayScreen(
                        new MyDayWords(frame.texts(), frame.formats(), frame.keys()),
                        new MyDayScreen.Place(
                                frame.overlay(),
                                frame.background(),
                                frame.notices(),
                                frame.ticker()),
                        new SignedInDoctor(
                                session, services.myDay(), services.visits(), services.delays()),
                        people.may(Permission.CHANGE_APPOINTMENT_STATUS)));
    }

    /** As the rail shows it. */
    static Screen listed(MyDayScreen own) {
        return new Screen(
                "my-day",
                "fth-list",
                "shell.rail.myDay",
                own.view(),
                List.of(
                        new Screen.KeyHint("Enter", "shell.hint.callNext"),
                        new Screen.KeyHint("Space", "shell.hint.done"),
                        new Screen.KeyHint("L", "shell.hint.late")),
                own::shown);
    }
}
