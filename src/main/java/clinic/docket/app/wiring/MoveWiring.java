package clinic.docket.app.wiring;

import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.CalendarView;
import clinic.docket.ui.calendar.conflict.ConflictController;
import clinic.docket.ui.calendar.conflict.ConflictDialog;
import clinic.docket.ui.calendar.conflict.ConflictModel;
import clinic.docket.ui.calendar.move.MoveController;
import clinic.docket.ui.calendar.move.MoveModel;
import clinic.docket.ui.calendar.move.MoveView;
import clinic.docket.ui.calendar.move.MoveVoice;
import clinic.docket.ui.calendar.move.Moves;
import clinic.docket.ui.calendar.move.PinboardView;
import clinic.docket.ui.calendar.move.SignedInMoves;
import clinic.docket.ui.calendar.page.DayColumns;
import clinic.docket.ui.calendar.week.WeekSide;
import clinic.docket.ui.part.newer.NewerWords;
import clinic.docket.ui.part.undo.UndoTrail;
import java.util.concurrent.atomic.AtomicReference;

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

    MoveController installOn(
            CalendarView view, WeekSide week, UndoTrail undoTrail, boolean mayMove) {
        var services = people.services();
        var directory = people.directory();
        var conflicts = new AtomicReference<ConflictController>();
        var moves =
                new SignedInMoves(
                        people.session(),
                        services.moveTargets(),
                        services.moves(),
                        services.pinboard(),
                        services.visits());
        var controller =
                new MoveController(
                        model,
                        moves,
                        frame.background(),
                        new MoveVoice(
                                frame.texts(),
                                frame.formats(),
                                frame.notices(),
                                undoTrail,
                                people::doctorName),
                        new MoveController.Surroundings(
                                mayMove,
                                () -> day.pageProperty().get(),
                                days::retry,
                                view::focusGrid,
                                carry -> conflicts.get().meet(carry),
                                frame.failures()));
        conflicts.set(conflicts(moves, controller));
        var columns = new DayColumns(frame.texts(), frame.formats());
        var pinboard =
                new PinboardView(frame.texts(), frame.formats(), frame.keys(), model, controller);
        view.letMove(
                new MoveView(model, controller, columns::visit, directory.site().zone()), pinboard);
        week.keepPinboard(pinboard);
        day.pageProperty().subscribe(shown -> controller.dayShown());
        return controller;
    }

    private ConflictController conflicts(Moves moves, MoveController controller) {
        var open = new ConflictModel();
        var choosing =
                new ConflictController(
                        open,
                        moves,
                        frame.background(),
                        new ConflictController.Voice(
                                frame.texts(),
                                new NewerWords(frame.texts(), frame.formats()),
                                frame.notices()),
                        controller);
        var _ =
                new ConflictDialog(
                        new ConflictDialog.Words(
                                frame.texts(), frame.formats(), people::doctorName),
                        frame.overlay(),
                        open,
                        choosing);
        return choosing;
    }
}
