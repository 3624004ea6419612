package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.ui.call.CallController;
import clinic.docket.ui.call.CallModel;
import clinic.docket.ui.call.CallView;
import clinic.docket.ui.shell.ShellView;
import java.util.Optional;

/** The strip by which a kiosk calls the desk. */
final class CallRoom {
    private CallRoom() {}

    /** For the desk: whoever treats patients is not disturbed. */
    static Optional<CallController> of(Frame frame, DeskPeople people, ShellView view) {
        var session = people.session();
        if (session.role() == Role.DOCTOR
                || !people.may(Permission.VIEW_CALENDAR)
                || !people.may(Permission.CHANGE_APPOINTMENT_STATUS)) {
            return Optional.empty();
        }
        var service = people.services().deskCalls();
        var open = new CallModel();
        var controls =
                new CallController(
                        open,
                        frame.background(),
                        new CallController.Desk(
                                () -> service.open(session),
                                call -> service.answer(session, call)));
        view.tell(
                new CallView(
                        new CallView.Words(frame.texts(), frame.formats(), frame.keys()),
                        open,
                        controls,
                        frame.ticker()));
        return Optional.of(controls);
    }
}
