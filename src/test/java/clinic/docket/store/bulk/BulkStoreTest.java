package clinic.docket.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.bulk.BulkStore.BulkAppointment;
import clinic.docket.store.check.CheckReport;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.session.ReservationConflict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulkStoreTest {
    private static final int PATIENTS = 40;
    private static final int VISITS = BulkStore.CHUNK + 200;

    @ParameterizedTest
    @EnumSource(StorageEngine.class)
    void writesWholeClinicThatPassesTheCheck(StorageEngine engine) {
        try (var database = engine.open()) {
            SmallClinic.store(database.transactions());
            var bulk = new BulkStore(database.transactions());
            List<Long> progress = new ArrayList<>();

            List<Patient> patients = bulk.addPatients(patients(), progress::add);
            bulk.addTrail(patients.stream().map(patient -> created(patient.id().value())));
            bulk.addAppointments(visits(patients), progress::add);

            assertThat(progress).containsExactly(40L, 5_000L, 5_200L);
            assertThat(patients).extracting(Patient::number).startsWith(10_001L, 10_002L);
            CheckReport report = check(database);
            assertThat(report.isClean()).as(report.toString()).isTrue();
            assertThat(report.counts())
                    .containsEntry("appointment", (long) VISITS)
                    .containsEntry("audit_entry", (long) VISITS + PATIENTS);
            assertStoredAsOneByOne(database, patients);
        }
    }

    private static void assertStoredAsOneByOne(TestDatabase database, List<Patient> patients) {
        var tx = database.transactions();
        Appointment first = visit(0, patients);
        Appointment cancelled = visit(7, patients);
        var visits = new AppointmentStore(tx);

        assertThat(tx.read(() -> visits.find(first.id()))).contains(stored(first));
        assertThat(tx.read(() -> visits.find(cancelled.id()))).contains(stored(cancelled));
        assertThat(tx.read(() -> visits.bookedBy(first.id()))).contains("rita");
        var search = new PatientSearch(List.of("family3"), Optional.empty(), "");
        assertThat(tx.read(() -> new PatientStore(tx).search(search, 1)))
                .extracting(PatientSummary::number)
                .containsExactly(10_004L);
    }

    @ParameterizedTest
    @EnumSource(StorageEngine.class)
    void refusesChunkThatBooksTwice(StorageEngine engine) {
        try (var database = engine.open()) {
            SmallClinic.store(database.transactions());
            var bulk = new BulkStore(database.transactions());
            List<Patient> patients = bulk.addPatients(patients(), count -> {});
            Appointment visit = visit(0, patients);
            Appointment same =
                    Fixtures.visit(9, patients.getFirst(), SmallClinic.ADLER, visit.range());

            assertThatThrownBy(() ->
                            bulk.addAppointments(
                                    Stream.of(visit, same)
                                            .map(v -> new BulkAppointment(v, List.of())),
                                    count -> {}))
                    .isInstanceOf(ReservationConflict.class);
            assertThat(check(database).counts()).containsEntry("appointment", 0L);
        }
    }

    private static CheckReport check(TestDatabase database) {
        var tx = database.transactions();
        return tx.read(() -> new CheckStore(tx).check());
    }

    private static Stream<Patient> patients() {
        return IntStream.range(0, PATIENTS)
                .mapToObj(i -> Fixtures.patient(100_000 + i, "Family" + i, "Given"));
    }

    private static Stream<BulkAppointment> visits(List<Patient> patients) {
        return IntStream.range(0, VISITS)
                .mapToObj(i -> visit(i, patients))
                .map(visit -> new BulkAppointment(visit, List.of(created(visit.id().value()))));
    }

    /** One after the other, day and night; every seventh is cancelled. */
    private static Appointment visit(int index, List<Patient> patients) {
        var start = Fixtures.NOW.plus(Duration.ofMinutes(15).multipliedBy(index));
        Appointment booked =
                Fixtures.visit(
                        200_000 + index,
                        patients.get(index % PATIENTS),
                        SmallClinic.ADLER,
                        TimeRange.of(start, Duration.ofMinutes(15)));
        return index % 7 != 0 || index == 0
                ? booked
                : booked.moved(
                        AppointmentStatus.CANCELLED,
                        booked.steps().with(AppointmentStatus.CANCELLED, start),
                        Optional.of(new Cancellation(CancelledBy.CLINIC, "closed")));
    }

    private static Appointment stored(Appointment visit) {
        return new Appointment(
                visit.id(),
                visit.site(),
                visit.practitioner(),
                visit.room(),
                visit.patient(),
                visit.visitType(),
                visit.range(),
                visit.occupied(),
                visit.lane(),
                visit.status(),
                visit.steps(),
                visit.reason(),
                visit.source(),
                visit.cancellation(),
                1);
    }

    private static AuditEntry created(UUID subject) {
        return new AuditEntry(
                new UUID(subject.getMostSignificantBits() + 1, subject.getLeastSignificantBits()),
                Fixtures.NOW,
                Optional.of(SmallClinic.RECEPTIONIST.id()),
                "front-desk",
                AuditAction.CREATE,
                "record",
                subject,
                Map.of(),
                Map.of("status", "BOOKED"));
    }
}
