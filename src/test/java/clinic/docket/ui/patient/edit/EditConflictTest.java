package clinic.docket.ui.patient.edit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Session;
import clinic.docket.service.patient.record.PatientRecord;
import clinic.docket.ui.kit.Background;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two desks change one record at the same time: nothing is lost silently. */
@ParameterizedClass(name = "{0}")
@EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
class EditConflictTest {
    @Parameter private StorageEngine engine = StorageEngine.H2_MEMORY;

    private final AtomicInteger done = new AtomicInteger();
    private OpenClinic clinic;
    private Patient patient;

    private record Desk(EditModel model, EditController controller) {
        Desk type(EditField field, String text) {
            model.at(field).set(text);
            return this;
        }

        void save() {
            controller.save();
        }

        EditConflict conflict() {
            return model.conflictProperty().get().orElseThrow();
        }
    }

    @BeforeEach
    void open() {
        clinic = OpenClinic.on(engine);
        patient = clinic.newPatient("Okafor", "Amara");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void joinsWhatTwoDesksChangedAtDifferentFields() {
        var first = desk(clinic.receptionist());
        var second = desk(clinic.secondDesk()).type(EditField.EMAIL, "amara@example.org");
        first.type(EditField.LANGUAGE, "Igbo").save();

        second.save();
        assertThat(second.conflict().isDecided()).isTrue();
        assertThat(second.conflict().fields()).containsExactly(EditField.LANGUAGE, EditField.EMAIL);
        assertThat(stored().email()).isEmpty();
        second.save();

        assertThat(stored().email()).isEqualTo("amara@example.org");
        assertThat(stored().language()).isEqualTo("Igbo");
        assertThat(done).hasValue(2);
    }

    @Test
    void asksWhereBothChangedTheSameFieldAndSavesNothingBefore() {
        var first = desk(clinic.receptionist());
        var second = desk(clinic.secondDesk()).type(EditField.DESK_NOTE, "ramp entrance");
        first.type(EditField.DESK_NOTE, "prefers mornings").save();
        second.save();

        second.save();
        assertThat(stored().deskNote()).isEqualTo("prefers mornings");
        assertThat(second.conflict().mine().at(EditField.DESK_NOTE)).isEqualTo("ramp entrance");
        second.controller().choose(EditField.DESK_NOTE, true);
        second.save();

        assertThat(stored().deskNote()).isEqualTo("ramp entrance");
    }

    @Test
    void takesTheirsWhenChosenAndAsksAgainWhenAThirdDeskWasFaster() {
        var first = desk(clinic.receptionist());
        var second = desk(clinic.secondDesk()).type(EditField.DESK_NOTE, "ramp entrance");
        first.type(EditField.DESK_NOTE, "prefers mornings").save();
        second.save();
        second.controller().choose(EditField.DESK_NOTE, false);
        desk(clinic.receptionist()).type(EditField.LANGUAGE, "Igbo").save();

        second.save();
        assertThat(second.conflict().fields()).containsExactly(EditField.LANGUAGE);
        second.save();

        assertThat(stored().deskNote()).isEqualTo("prefers mornings");
        assertThat(stored().language()).isEqualTo("Igbo");
    }

    @Test
    void saysAtItsFieldWhatIsWrongAndKeepsWhatWasTyped() {
        var desk = desk(clinic.receptionist()).type(EditField.EMAIL, "amara at home");
        desk.save();

        assertThat(desk.model().refusals().at("email").get())
                .contains(new PatientRefusal.EmailInvalid());
        assertThat(desk.model().typed().at(EditField.EMAIL)).isEqualTo("amara at home");
        desk.type(EditField.BIRTH_DATE, "31.2.1990").save();
        assertThat(desk.model().refusals().firstField()).contains("birthDate");
        assertThat(stored()).isEqualTo(patient);
    }

    @Test
    void asksBeforeItSavesARecordThatLooksLikeAnother() {
        var other = clinic.newPatient("Lindqvist", "Astrid");
        var desk = desk(clinic.receptionist());
        desk.type(EditField.FAMILY_NAME, "Lindqvist").type(EditField.GIVEN_NAME, "Astrid").save();

        assertThat(desk.model().alikeProperty().get())
                .extracting(found -> found.patient().id())
                .containsExactly(other.id());
        assertThat(stored()).isEqualTo(patient);
        desk.controller().saveAnyway();
        assertThat(stored().name().family()).isEqualTo("Lindqvist");
        assertThat(desk.model().alikeProperty().get()).isEmpty();
    }

    @Test
    void doesNotAskWhenNothingChangesThatTellsPeopleApart() {
        clinic.newPatient("Okafor", "Amara");
        desk(clinic.receptionist()).type(EditField.LANGUAGE, "Igbo").save();

        assertThat(stored().language()).isEqualTo("Igbo");
    }

    private Patient stored() {
        return record(clinic.administrator()).orElseThrow();
    }

    private Optional<Patient> record(Session session) {
        return clinic.services().records().open(session, patient.id()).map(PatientRecord::patient);
    }

    private Desk desk(Session session) {
        var model = new EditModel(stored());
        var controller =
                new EditController(
                        model,
                        Background.immediate(EditConflictTest::fail),
                        new EditController.Store(
                                changed ->
                                        clinic.services()
                                                .duplicates()
                                                .alike(session, changed.id(), Traits.of(changed)),
                                changed -> clinic.services().patients().change(session, changed),
                                id -> record(session)),
                        clinic::day,
                        done::incrementAndGet);
        return new Desk(model, controller);
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
