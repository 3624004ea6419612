package clinic.docket.app.wiring;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.CalendarView;
import clinic.docket.ui.calendar.move.MoveController;
import clinic.docket.ui.calendar.move.MoveModel;
import clinic.docket.ui.calendar.move.MoveView;
import clinic.docket.ui.calendar.move.MoveVoice;
import clinic.docket.ui.calendar.move.PinboardView;
import clinic.docket.ui.calendar.move.SignedInMoves;
import clinic.docket.ui.calendar.page.DayColumns;
import clinic.docket.ui.part.undo.UndoTrail;

/** Moving visits on the day screen. */
final class MoveWiring {
    private final Frame frame;
    private final DeskPeople people;
    private final CalendarModel day;
    private final CalendarController days;
    private final MoveModel model = new MoveModel();

    MoveWiring(Frame frame, DeskPeople people, CalendarModel day, CalendarController days) {
        this.frame = frame;
        this.people = people;
        this.day = day;
        this.days = days;
    }

    MoveController installOn(CalendarView view, UndoTrail undoTrail, boolean mayMove) {
        var services = people.services();
        var directory = people.directory();
        var controller =
                new MoveController(
                        model,
                        new SignedInMoves(
                                people.session(),
                                services.moveTargets(),
                                services.moves(),
                                services.pinboard()),
                        frame.background(),
                        new MoveVoice(
                                frame.texts(),
                                frame.formats(),
                                frame.notices(),
                                undoTrail,
                                doctor ->
                                        directory
                                                .practitioner(doctor)
                                                .map(Practitioner::displayName)
                                                .orElse("")),
                        new MoveController.Surroundings(
                                mayMove,
                                () -> day.pageProperty().get(),
                                days::retry,
                                view::focusGrid,
                                frame.failures()));
        var columns = new DayColumns(frame.texts(), frame.formats());
        view.letMove(
                new MoveView(model, controller, columns::visit, directory.site().zone()),
                new PinboardView(frame.texts(), frame.formats(), frame.keys(), model, controller));
        day.pageProperty().subscribe(shown -> controller.dayShown());
        return controller;
    }
}
