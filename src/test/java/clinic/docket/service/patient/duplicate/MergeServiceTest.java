package clinic.docket.service.patient.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.merge.MergeRefusal;
import clinic.docket.domain.patient.merge.MergedPart;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.BookingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
class MergeServiceTest {
    private static final int RACES = 8;

    @Parameter private StorageEngine engine = StorageEngine.H2_MEMORY;

    private OpenClinic clinic;
    private Session admin;
    private Patient survivor;
    private Patient merged;
    private int phones;

    @BeforeEach
    void open() {
        clinic = OpenClinic.on(engine);
        clinic.startDay();
        admin = clinic.administrator();
        survivor = clinic.newPatient("Silva", "Mateus");
        merged = change(clinic.newPatient("Silva", "Mateusz"), PatientAlert.ALLERGY);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void leavesOneRecordWithTheVisitsOfBothAndFindsItByBothNumbers() {
        var first = clinic.book(survivor, "09:00");
        var second = clinic.book(merged, "10:00");

        var after = merge().orThrow();

        assertThat(after.id()).isEqualTo(survivor.id());
        assertThat(after.alerts()).containsExactly(PatientAlert.ALLERGY);
        assertThat(patientOf(first)).isEqualTo(survivor.id());
        assertThat(patientOf(second)).isEqualTo(survivor.id());
        assertThat(found(String.valueOf(survivor.number()))).containsExactly(survivor.id());
        assertThat(found(String.valueOf(merged.number()))).containsExactly(survivor.id());
        assertThat(found("mateusz")).containsExactly(survivor.id());
        var record = clinic.services().records().open(admin, merged.id()).orElseThrow();
        assertThat(record.patient()).isEqualTo(after);
        assertThat(record.absorbed()).contains(merged.number());
    }

    @Test
    void writesBothRecordsAndTheVisitIntoTheTrail() {
        var visit = clinic.book(merged, "10:00");
        merge().orThrow();

        assertThat(clinic.trail(merged.id().value()).getFirst().after())
                .containsEntry("mergedInto", survivor.id().value().toString());
        assertThat(clinic.trail(survivor.id().value()))
                .anyMatch(entry ->
                        String.valueOf(merged.number()).equals(entry.after().get("absorbed")));
        var entry = clinic.trail(visit.id().value()).getFirst();
        assertThat(entry.before()).containsEntry("patient", merged.id().value().toString());
        assertThat(entry.after()).containsEntry("patient", survivor.id().value().toString());
    }

    @Test
    void putsEverythingBackAndLeavesWhatWasBookedSince() {
        var own = clinic.book(survivor, "09:00");
        var came = clinic.book(merged, "10:00");
        merge().orThrow();
        var since = clinic.book(survivor, "11:00");

        var after = undo().orThrow();

        assertThat(after.alerts()).isEqualTo(survivor.alerts());
        assertThat(patientOf(own)).isEqualTo(survivor.id());
        assertThat(patientOf(since)).isEqualTo(survivor.id());
        assertThat(patientOf(came)).isEqualTo(merged.id());
        assertThat(found(String.valueOf(merged.number()))).containsExactly(merged.id());
        assertThat(undo().refused()).contains(new MergeRefusal.NothingMerged());
        assertThat(merge().isDone()).isTrue();
    }

    @Test
    void mergesVisitsOfBothAtTheSameTime() {
        var first = clinic.book(survivor, "09:00");
        var request =
                BookingRequest.of(
                                clinic.request(merged, "09:00").id(),
                                merged.id(),
                                clinic.request(merged, "09:00").visitType(),
                                clinic.slotWithBrandt("09:00"))
                        .confirmingAll();
        var second = clinic.services().booking().book(clinic.receptionist(), request).orThrow();

        merge().orThrow();

        assertThat(patientOf(second)).isEqualTo(patientOf(first));
        undo().orThrow();
        assertThat(patientOf(second)).isEqualTo(merged.id());
    }

    @Test
    void undoesAndKeepsWhatWasChangedSinceWhereTheMergeBroughtNothing() {
        var after = merge().orThrow();
        clinic.services().patients().change(admin, after.withPhone("+49 30 7654321")).orThrow();

        var parted = undo().orThrow();

        assertThat(parted.phone()).isEqualTo("+49307654321");
        assertThat(parted.alerts()).isEqualTo(survivor.alerts());
    }

    @Test
    void refusesToUndoOverWhatTheMergeBroughtAndSomebodyChangedSince() {
        var after = merge().orThrow();
        change(after, PatientAlert.WHEELCHAIR);

        assertThat(undo().refused())
                .contains(new MergeRefusal.ChangedSinceMerge(MergedPart.ALERTS));
    }

    @Test
    void undoesMergesIntoEachOtherFromTheLastOne() {
        var third = clinic.newPatient("Silva", "M.");
        merge().orThrow();
        clinic.services().merges().merge(admin, third.id(), survivor.id()).orThrow();

        assertThat(undo().refused())
                .contains(new MergeRefusal.MergedAlready(Long.toString(survivor.number())));
        assertThat(merge().refused())
                .contains(new MergeRefusal.MergedAlready(Long.toString(survivor.number())));
        assertThat(found(String.valueOf(merged.number()))).containsExactly(third.id());
        clinic.services().merges().undo(admin, third.id()).orThrow();
        assertThat(undo().isDone()).isTrue();
    }

    @Test
    void refusesToBookForOrToChangeAMergedRecord() {
        merge().orThrow();

        assertThat(
                        clinic.services()
                                .booking()
                                .book(clinic.receptionist(), clinic.request(merged, "10:00"))
                                .refused())
                .contains(new BookingRefusal.PatientMerged(Long.toString(survivor.number())));
        assertThat(clinic.services().patients().change(admin, merged).refused())
                .contains(new PatientRefusal.RecordMerged(Long.toString(survivor.number())));
    }

    @Test
    void refusesToMergeARecordWithItself() {
        assertThat(clinic.services().merges().merge(admin, merged.id(), merged.id()).refused())
                .contains(new MergeRefusal.MergeWithItself());
    }

    @Test
    void losesNoVisitThatIsBookedAtTheSameMoment() throws Exception {
        for (int race = 0; race < RACES; race++) {
            var request = clinic.request(merged, "%02d:00".formatted(8 + race % 4));
            var gate = new CyclicBarrier(2);
            try (var desks = Executors.newFixedThreadPool(2)) {
                var booking =
                        desks.submit(() -> {
                            gate.await();
                            return clinic.services().booking().book(clinic.receptionist(), request);
                        });
                var merging =
                        desks.submit(() -> {
                            gate.await();
                            return merge();
                        });

                assertThat(merging.get().isDone()).isTrue();
                var answer = booking.get();
                answer.result()
                        .ifPresent(visit -> assertThat(patientOf(visit)).isEqualTo(survivor.id()));
                answer.refused()
                        .ifPresent(refusal ->
                                assertThat(refusal)
                                        .isEqualTo(
                                                new BookingRefusal.PatientMerged(
                                                        Long.toString(survivor.number()))));
            }
            undo().orThrow();
            clinic.startDay();
        }
    }

    @Test
    void listsPairsWithTheirSignsUntilSomebodySaysTheyAreTwo() {
        var duplicates = clinic.services().duplicates();

        assertThat(duplicates.pairs(admin))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(Set.of(pair.older().id(), pair.newer().id()))
                            .isEqualTo(Set.of(survivor.id(), merged.id()));
                    assertThat(pair.likeness().isPossible()).isTrue();
                });
        merge().orThrow();
        assertThat(duplicates.pairs(admin)).isEmpty();
        undo().orThrow();
        duplicates.keepApart(admin, survivor.id(), merged.id());
        duplicates.keepApart(admin, survivor.id(), merged.id());
        assertThat(duplicates.pairs(admin)).isEmpty();
    }

    @Test
    void listsPairsWithMistypedOrSwappedNamesWhoShareTheBirthDate() {
        merge().orThrow();
        var okafor = add("Okafor", "Ada");
        var swapped = add("Ada", "Okafor");
        var nakamura = add("Nakamura", "Keiko");
        var mistyped = add("nakamora", "Keko");
        add("Nowak", "Karl");

        assertThat(clinic.services().duplicates().pairs(admin))
                .extracting(pair -> Set.of(pair.older().id(), pair.newer().id()))
                .containsExactly(Set.of(okafor, swapped), Set.of(nakamura, mistyped));
    }

    /** All on one day, each with a phone of their own. */
    private PatientId add(String family, String given) {
        var born = LocalDate.of(1971, 3, 4);
        phones++;
        var patient =
                Patient.newcomer(
                        new PatientId(clinic.nextId()),
                        new PatientName(family, given),
                        born,
                        "+49 89 555010" + phones);
        return clinic.add(patient).id();
    }

    private Outcome<Patient, MergeRefusal> merge() {
        return clinic.services().merges().merge(admin, survivor.id(), merged.id());
    }

    private Outcome<Patient, MergeRefusal> undo() {
        return clinic.services().merges().undo(admin, survivor.id());
    }

    private PatientId patientOf(Appointment visit) {
        return clinic.visit(visit.id()).orElseThrow().patient();
    }

    private List<PatientId> found(String typed) {
        return clinic.services().patients().find(admin, typed, 5).stream()
                .map(PatientSummary::id)
                .toList();
    }

    private Patient change(Patient patient, PatientAlert alert) {
        var changed =
                new Patient(
                        patient.id(),
                        patient.number(),
                        patient.name(),
                        patient.birthDate(),
                        patient.sex(),
                        patient.phone(),
                        patient.email(),
                        patient.language(),
                        Set.of(alert),
                        patient.deskNote(),
                        patient.version());
        return clinic.services().patients().change(admin, changed).orThrow();
    }
}
