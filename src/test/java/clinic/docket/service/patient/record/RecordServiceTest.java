package clinic.docket.service.patient.record;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.record.Attendance;
import clinic.docket.domain.patient.record.Look;
import clinic.docket.domain.patient.record.TimelineEntry;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
class RecordServiceTest {
    @Parameter private StorageEngine engine = StorageEngine.H2_MEMORY;

    private OpenClinic clinic;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = OpenClinic.on(engine);
        clinic.startDay();
        patient = clinic.newPatient("Okafor", "Amara");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void knowsNobodyWhoIsNotThere() {
        var stranger = new PatientId(clinic.nextId());

        assertThat(clinic.services().records().open(clinic.receptionist(), stranger)).isEmpty();
        assertThat(clinic.trail(stranger.value())).isEmpty();
    }

    @Test
    void notesEachOpeningOnceAndTellsOfItOnlyThoseWhoMayReadTheTrail() {
        assertThat(record().looks()).isEmpty();
        clinic.clock().advance(Duration.ofMinutes(3));

        var looks =
                clinic.services()
                        .records()
                        .open(clinic.administrator(), patient.id())
                        .orElseThrow()
                        .looks();

        assertThat(looks)
                .contains(
                        List.of(
                                new Look(
                                        clinic.at("07:00"),
                                        SmallClinic.RECEPTIONIST.displayName(),
                                        SmallClinic.DESK.name())));
        assertThat(clinic.trail(patient.id().value()))
                .extracting(entry -> entry.action())
                .containsExactly(AuditAction.VIEW, AuditAction.VIEW);
    }

    @Test
    void listsWhatLiesAheadAndCountsWhatLiesBehind() {
        var missed = clinic.book(patient, "09:00");
        var cancelled = clinic.book(patient, "11:00");
        var coming = clinic.book(patient, "15:00");
        cancel(cancelled, CancelledBy.PATIENT);
        clinic.clock().set(clinic.at("14:00"));
        step(missed, AppointmentStatus.NO_SHOW);

        var record = record();

        assertThat(record.attendance()).isEqualTo(new Attendance(0, 1, 1));
        assertThat(record.coming())
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.appointment().id()).isEqualTo(coming.id());
                    assertThat(visit.practitionerName()).isEqualTo(SmallClinic.ADLER.displayName());
                    assertThat(visit.visitTypeName()).isEqualTo(SmallClinic.CONSULTATION.name());
                });
        assertThat(record.timeline().stream().filter(TimelineEntry::isVisit))
                .extracting(TimelineEntry::at)
                .containsExactly(clinic.at("09:00"), clinic.at("07:00"));
    }

    @Test
    void tellsOfBookingsMovesStepsAndChangesOfTheRecordNewestFirst() {
        var visit = clinic.book(patient, "15:00");
        clinic.clock().advance(Duration.ofMinutes(1));
        step(visit, AppointmentStatus.CONFIRMED);
        clinic.clock().advance(Duration.ofMinutes(1));
        clinic.services().patients().change(clinic.receptionist(), withPhone("+49 30 7654321"));

        var timeline = record().timeline();

        assertThat(timeline).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(timeline)
                .hasExactlyElementsOfTypes(
                        TimelineEntry.Edited.class,
                        TimelineEntry.Stepped.class,
                        TimelineEntry.Booked.class);
        assertThat(timeline.getFirst())
                .isEqualTo(
                        new TimelineEntry.Edited(
                                clinic.at("07:02"),
                                SmallClinic.RECEPTIONIST.displayName(),
                                List.of("phone")));
        assertThat(timeline.getLast())
                .isInstanceOfSatisfying(
                        TimelineEntry.Booked.class,
                        booked -> assertThat(booked.start()).isEqualTo(clinic.at("15:00")));
    }

    @Test
    void doesNotTellOfOtherPatientsVisits() {
        clinic.book(clinic.newPatient("Silva", "Mateus"), "15:00");

        assertThat(record().timeline()).isEmpty();
        assertThat(record().coming()).isEmpty();
    }

    private PatientRecord record() {
        return clinic.services().records().open(clinic.receptionist(), patient.id()).orElseThrow();
    }

    private Patient withPhone(String phone) {
        return new Patient(
                patient.id(),
                patient.number(),
                patient.name(),
                patient.birthDate(),
                patient.sex(),
                phone,
                patient.email(),
                patient.language(),
                patient.alerts(),
                patient.deskNote(),
                patient.version());
    }

    private void step(Appointment visit, AppointmentStatus to) {
        clinic.services()
                .visits()
                .advance(clinic.receptionist(), visit.id(), visit.version(), to)
                .orThrow();
    }

    private void cancel(Appointment visit, CancelledBy by) {
        clinic.services()
                .visits()
                .cancel(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        new Cancellation(by, "ill"))
                .orThrow();
    }
}
