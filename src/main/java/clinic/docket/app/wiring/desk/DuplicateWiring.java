package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.merge.MergeRefusal;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.patient.duplicates.DuplicatesController;
import clinic.docket.ui.patient.duplicates.DuplicatesDialog;
import clinic.docket.ui.patient.duplicates.DuplicatesModel;
import java.util.function.Consumer;

/** The list of possible duplicates, merging a pair, and taking that back. */
final class DuplicateWiring {
    private final Frame frame;
    private final DeskPeople people;

    DuplicateWiring(Frame frame, DeskPeople people) {
        this.frame = frame;
        this.people = people;
    }

    /**
     * Opens the list.
     *
     * @param onChanged shows the record again that has changed
     */
    void open(Consumer<PatientId> onChanged) {
        var zone = people.directory().site().zone();
        var services = people.services();
        var session = people.session();
        var model = new DuplicatesModel();
        var controller =
                new DuplicatesController(
                        model,
                        frame.background(),
                        new DuplicatesController.Outside(
                                () -> services.duplicates().pairs(session),
                                (survivor, merged) ->
                                        services.merges()
                                                .merge(session, survivor.id(), merged.id()),
                                pair ->
                                        services.duplicates()
                                                .keepApart(
                                                        session,
                                                        pair.older().id(),
                                                        pair.newer().id()),
                                survivor -> merged(survivor, onChanged)));
        new DuplicatesDialog(
                        new DuplicatesDialog.Place(
                                frame.texts(),
                                frame.formats(),
                                frame.overlay(),
                                () -> zone.date(frame.ticker().now())),
                        model,
                        controller)
                .open();
    }

    private void merged(Patient survivor, Consumer<PatientId> onChanged) {
        onChanged.accept(survivor.id());
        frame.notices()
                .done(
                        () ->
                                frame.texts()
                                        .format(
                                                "record.merge.done",
                                                frame.formats()
                                                        .names()
                                                        .fact(Long.toString(survivor.number()))),
                        () -> undo(survivor, onChanged));
    }

    /** Two records again. */
    void undo(Patient survivor, Consumer<PatientId> onChanged) {
        frame.background()
                .call(() -> people.services().merges().undo(people.session(), survivor.id()))
                .onSuccess(outcome -> told(outcome, onChanged))
                .start();
    }

    private void told(Outcome<Patient, MergeRefusal> outcome, Consumer<PatientId> onChanged) {
        outcome.result()
                .ifPresent(patient -> {
                    onChanged.accept(patient.id());
                    frame.notices().done(frame.texts().get("record.merge.undone"));
                });
        outcome.refused()
                .ifPresent(refusal ->
                        frame.notices()
                                .failed(
                                        new RefusalTexts(frame.texts(), frame.formats())
                                                .sentence(refusal)));
    }
}
