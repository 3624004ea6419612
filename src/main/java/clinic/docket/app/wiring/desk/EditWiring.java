package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.service.patient.record.PatientRecord;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.patient.PatientScreen;
import clinic.docket.ui.patient.edit.EditController;
import clinic.docket.ui.patient.edit.EditDialog;
import clinic.docket.ui.patient.edit.EditModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The form in which a record is changed, over the screen that shows it. What was typed and not
 * saved waits here for the next opening.
 */
final class EditWiring {
    private final Frame frame;
    private final DeskPeople people;
    private final Map<PatientId, EditModel> drafts = new HashMap<>();

    EditWiring(Frame frame, DeskPeople people) {
        this.frame = frame;
        this.people = people;
    }

    /** The version of another desk is read by opening the record, so that this look is noted. */
    void open(Patient patient, PatientScreen screen) {
        var services = people.services();
        var zone = people.directory().site().zone();
        var dialog = new AtomicReference<EditDialog>();
        drafts.values().removeIf(draft -> !draft.isChanged());
        var model = drafts.computeIfAbsent(patient.id(), _ -> new EditModel(patient));
        var controller =
                new EditController(
                        model,
                        frame.background(),
                        new EditController.Store(
                                changed ->
                                        services.duplicates()
                                                .alike(
                                                        people.session(),
                                                        changed.id(),
                                                        Traits.of(changed)),
                                changed -> services.patients().change(people.session(), changed),
                                id ->
                                        services.records()
                                                .open(people.session(), id)
                                                .map(PatientRecord::patient)),
                        () -> zone.date(frame.ticker().now()),
                        () -> {
                            drafts.remove(patient.id());
                            dialog.get().close();
                            screen.shown();
                        });
        dialog.set(
                new EditDialog(
                        new EditDialog.Place(
                                frame.texts(),
                                new RefusalTexts(frame.texts(), frame.formats()),
                                frame.formats(),
                                frame.overlay(),
                                () -> zone.date(frame.ticker().now())),
                        model,
                        controller,
                        other -> {
                            model.ask(List.of());
                            dialog.get().close();
                            screen.controller().open(other.id());
                        }));
        dialog.get().open();
    }
}
