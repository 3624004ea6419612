package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.ui.patient.PatientScreen;
import clinic.docket.ui.patient.RecordController;
import clinic.docket.ui.patient.RecordModel;
import clinic.docket.ui.patient.page.RecordWords;
import clinic.docket.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The patients' records, with the forms and the list of duplicates that are opened over them. */
final class RecordRoom {
    private final Frame frame;
    private final DeskPeople people;
    private final EditWiring edits;
    private final DuplicateWiring duplicates;
    private final PatientScreen records;

    private RecordRoom(Frame frame, DeskPeople people, boolean mayBook, Consumer<Patient> book) {
        this.frame = frame;
        this.people = people;
        edits = new EditWiring(frame, people);
        duplicates = new DuplicateWiring(frame, people);
        records =
                new PatientScreen(
                        words(),
                        frame.background(),
                        (typed, limit) ->
                                people.services().patients().find(people.session(), typed, limit),
                        new RecordModel.Rights(
                                people.may(Permission.FIND_PATIENT),
                                mayBook,
                                people.may(Permission.EDIT_PATIENT),
                                people.may(Permission.MERGE_PATIENTS)),
                        outside(book));
    }

    /** Empty for whoever may not see patients. */
    static Optional<RecordRoom> of(
            Frame frame, DeskPeople people, boolean mayBook, Consumer<Patient> book) {
        return people.may(Permission.VIEW_PATIENT)
                ? Optional.of(new RecordRoom(frame, people, mayBook, book))
                : Optional.empty();
    }

    private RecordWords words() {
        var zone = people.directory().site().zone();
        return new RecordWords(
                frame.texts(),
                frame.formats(),
                frame.keys(),
                () -> zone.date(frame.ticker().now()));
    }

    private RecordController.Outside outside(Consumer<Patient> book) {
        return new RecordController.Outside(
                id -> people.services().records().open(people.session(), id),
                book,
                this::edit,
                new RecordController.Merging(this::listDuplicates, this::undoMerge),
                () -> frame.notices().failed(frame.texts().get("record.gone")));
    }

    private void edit(Patient patient) {
        edits.open(patient, records);
    }

    private void listDuplicates() {
        duplicates.open(this::readAgain);
    }

    private void undoMerge(Patient survivor) {
        duplicates.undo(survivor, this::readAgain);
    }

    private void readAgain(PatientId changed) {
        records.controller().open(changed);
    }

    PatientScreen records() {
        return records;
    }

    /** As the rail shows it. */
    Screen listed() {
        return new Screen(
                "patients",
                "fth-users",
                "shell.rail.patients",
                records.view(),
                List.of(
                        new Screen.KeyHint("/", "shell.hint.find"),
                        new Screen.KeyHint("B", "shell.hint.book")),
                records::shown);
    }
}
