package clinic.docket.app.wiring;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.service.schedule.Directory;
import clinic.docket.ui.print.PrintController;
import clinic.docket.ui.print.PrintModel;
import clinic.docket.ui.print.PrintTarget;
import clinic.docket.ui.print.PrintView;
import clinic.docket.ui.print.SheetWords;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The dialog before a print, over the day screen. */
final class PrintWiring {
    private final Frame frame;
    private final DeskPeople people;
    private final Printing printing;

    PrintWiring(Frame frame, DeskPeople people, Printing printing) {
        this.frame = frame;
        this.people = people;
        this.printing = printing;
    }

    void openDay(LocalDate date) {
        open(new PrintTarget.Day(date));
    }

    void openSlip(AppointmentId visit) {
        open(new PrintTarget.Slip(visit));
    }

    private void open(PrintTarget target) {
        var dialog = new AtomicReference<PrintView>();
        var model =
                new PrintModel(
                        target,
                        new PrintModel.Choice(
                                people.directory().sites(),
                                people.session().site(),
                                active(people.directory())),
                        people.session().practitioner(),
                        printing.memory().last(),
                        frame.formats().names().areHidden());
        var words = new SheetWords(frame.texts(), frame.formats());
        var controller =
                new PrintController(
                        model, words, printing.press(), outside(() -> dialog.get().close()));
        dialog.set(new PrintView(words, frame.overlay(), model, controller));
        dialog.get().open();
    }

    private static List<Practitioner> active(Directory directory) {
        return directory.practitionersHere().stream().filter(Practitioner::active).toList();
    }

    private PrintController.Outside outside(Runnable onDone) {
        var prints = people.services().prints();
        return new PrintController.Outside(
                frame.background(),
                frame.notices(),
                order -> prints.day(people.session(), order),
                site -> active(people.services().directory().directory(people.session(), site)),
                visit -> prints.slip(people.session(), visit),
                name -> printing.files().choose(frame.overlay().getScene().getWindow(), name),
                printing.memory()::remember,
                onDone);
    }
}
