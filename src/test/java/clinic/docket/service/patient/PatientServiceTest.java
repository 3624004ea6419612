package clinic.docket.service.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatientServiceTest {
    private static final LocalDate BORN = LocalDate.of(1990, 2, 19);

    private static OpenClinic clinic;
    private static PatientService service;
    private static Session desk;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().patients();
        desk = clinic.receptionist();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
    }

    @Test
    void registersANewcomerOnceWhenAskedTwice() {
        var newcomer = newcomer(" Silva ", "Mateus", "+351 912 345 678");

        var patient = service.register(desk, newcomer).orThrow();

        assertThat(patient.name()).isEqualTo(new PatientName("Silva", "Mateus"));
        assertThat(patient.number()).isGreaterThan(10_000);
        assertThat(service.register(desk, newcomer).orThrow()).isEqualTo(patient);
        assertThat(clinic.trail(patient.id().value()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(AuditAction.CREATE);
                    assertThat(entry.after())
                            .containsEntry("name.family", "Silva")
                            .containsEntry("birthDate", "1990-02-19");
                });
    }

    @Test
    void refusesANewcomerWithoutNameOrWithAFutureBirthDate() {
        assertThat(service.register(desk, newcomer(" ", "Mateus", "")).refused())
                .contains(new PatientRefusal.FamilyNameMissing());
        var tomorrow = clinic.day().plusDays(1);
        var unborn =
                new NewPatient(
                        new PatientId(clinic.nextId()), new PatientName("A", ""), tomorrow, "");
        assertThat(service.register(desk, unborn).refused())
                .contains(new PatientRefusal.BirthDateInFuture(tomorrow));
    }

    @Test
    void findsByPartsOfTheNameAndTheBirthDate() {
        var patient = service.register(desk, newcomer("Okafor", "Amara", "")).orThrow();

        assertThat(found("okaf 19.2")).containsExactly(patient.id());
        assertThat(found("ama oka")).containsExactly(patient.id());
        assertThat(found("okaf 20.2")).isEmpty();
        assertThat(found(String.valueOf(patient.number()))).contains(patient.id());
    }

    @Test
    void findsNobodyWhenNothingIsAsked() {
        assertThat(found("  ")).isEmpty();
        assertThat(service.find(desk, "oka", -1)).isEmpty();
    }

    @Test
    void opensACardAndNotesTheLook() {
        var patient = service.register(desk, newcomer("Kimura", "Mei", "")).orThrow();
        clinic.add(Fixtures.visit(901, patient, SmallClinic.BRANDT, clinic.range("07:00", 30)));
        clinic.clock().set(clinic.at("07:40"));
        var coming = clinic.book(patient, "09:00");

        var card = service.open(desk, patient.id()).orElseThrow();

        assertThat(card.patient()).isEqualTo(patient);
        assertThat(card.pastVisits()).isEqualTo(1);
        assertThat(card.firstVisit()).contains(clinic.day());
        assertThat(card.coming())
                .containsExactly(
                        new PatientCard.Visit(
                                coming.id(),
                                coming.range(),
                                "Dr. Adler",
                                "Consultation",
                                AppointmentStatus.BOOKED));
        assertThat(clinic.trail(patient.id().value()).getFirst())
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(AuditAction.VIEW);
                    assertThat(entry.user()).contains(SmallClinic.RECEPTIONIST.id());
                });
    }

    @Test
    void notesNoLookAtAPatientWhoIsNotThere() {
        var nobody = new PatientId(clinic.nextId());

        assertThat(service.open(desk, nobody)).isEmpty();
        assertThat(clinic.trail(nobody.value())).isEmpty();
    }

    @Test
    void changesARecordAndKeepsWhatWasBefore() {
        var patient = service.register(desk, newcomer("Berg", "Erik", "+49 30 123456")).orThrow();
        clinic.clock().advance(Duration.ofMinutes(1));

        var changed = service.change(desk, patient.withPhone("+49 30 654321")).orThrow();

        assertThat(changed.version()).isEqualTo(2);
        var entry = clinic.trail(patient.id().value()).getFirst();
        assertThat(entry.before()).isEqualTo(Map.of("phone", "+4930123456"));
        assertThat(entry.after()).isEqualTo(Map.of("phone", "+4930654321"));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        var patient = service.register(desk, newcomer("Zhang", "Jing", "")).orThrow();
        service.change(desk, patient.withPhone("+49 30 111111")).orThrow();

        assertThat(service.change(desk, patient.withPhone("+49 30 222222")).refused())
                .contains(new PatientRefusal.ChangedMeanwhile());
        assertThat(service.change(desk, patient.withPhone("call me")).refused())
                .contains(new PatientRefusal.PhoneInvalid());
    }

    private static List<PatientId> found(String text) {
        return service.find(desk, text, 6).stream().map(PatientSummary::id).toList();
    }

    private static NewPatient newcomer(String family, String given, String phone) {
        return new NewPatient(
                new PatientId(clinic.nextId()), new PatientName(family, given), BORN, phone);
    }

    @Test
    void storesPhonesInOneFormAndFindsThemAsTheyAreDialled() {
        var patient =
                service.register(desk, newcomer("Fonseca", "Rui", "030 / 77 88 99 1")).orThrow();

        assertThat(patient.phone()).isEqualTo("+49307788991");
        for (var typed :
                List.of("0307788991", "030 7788991", "+49 30 7788991", "8991", "3077889")) {
            assertThat(found(typed)).as(typed).contains(patient.id());
        }
        assertThat(found("0049 (0)30 7788991")).contains(patient.id());
    }

    @Test
    void refusesAPhoneThatCannotBeOneButKeepsAnOldOne() {
        assertThat(service.register(desk, newcomer("Kurz", "Ida", "+353 12345")).refused())
                .contains(new PatientRefusal.PhoneTooShort());

        var old =
                clinic.add(
                        Patient.newcomer(
                                new PatientId(clinic.nextId()),
                                new PatientName("Alt", "Ida"),
                                BORN,
                                "+353 12345"));
        var changed = service.change(desk, renamed(old)).orThrow();
        assertThat(changed.phone()).isEqualTo("+353 12345");
        assertThat(service.change(desk, changed.withPhone("+353 12346")).refused())
                .contains(new PatientRefusal.PhoneTooShort());
    }

    private static Patient renamed(Patient patient) {
        return new Patient(
                patient.id(),
                patient.number(),
                new PatientName("Alter", "Ida"),
                patient.birthDate(),
                patient.sex(),
                patient.phone(),
                patient.email(),
                patient.language(),
                patient.alerts(),
                patient.deskNote(),
                patient.version());
    }
}
