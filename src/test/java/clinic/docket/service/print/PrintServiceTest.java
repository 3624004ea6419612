package clinic.docket.service.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.AccessDenied;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintServiceTest {

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void listsWhoComesAndNotesThatTheListLeftTheHouse(StorageEngine engine) {
        try (var clinic = OpenClinic.on(engine)) {
            clinic.startDay();
            var silva = clinic.newPatient("Silva", "Mateus");
            clinic.book(silva, "11:00");
            clinic.book(clinic.newPatient("Okafor", "Amara"), "09:00");
            clinic.book(silva, "10:00");
            cancel(clinic, clinic.newPatient("Nowak", "Ewa"), "13:00");

            var list = prints(clinic).day(clinic.receptionist(), all(clinic));

            assertThat(list.doctors())
                    .extracting(each -> each.doctor().id())
                    .containsExactly(SmallClinic.ADLER.id());
            assertThat(list.doctors().getFirst().roomName()).isEqualTo("Room 1");
            assertThat(list.doctors().getFirst().visits())
                    .extracting(each -> each.patient().name().family())
                    .containsExactly("Okafor", "Silva", "Silva");
            assertThat(clinic.trail(SmallClinic.SITE.id().value()))
                    .filteredOn(entry -> entry.action() == AuditAction.PRINT)
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry.after())
                                    .isEqualTo(
                                            Map.of(
                                                    "day", clinic.day().toString(),
                                                    "visits", "3",
                                                    "names", "full")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void givesOutASlipOfAVisitThatTakesPlace(StorageEngine engine) {
        try (var clinic = OpenClinic.on(engine)) {
            clinic.startDay();
            var patient = clinic.newPatient("Silva", "Mateus");
            var visit = clinic.book(patient, "11:00");
            var desk = clinic.receptionist();

            var slip = prints(clinic).slip(desk, visit.id()).orElseThrow();

            assertThat(slip.patient()).isEqualTo(patient.name());
            assertThat(slip.doctor()).isEqualTo("Dr. Adler");
            assertThat(slip.roomName()).isEqualTo("Room 1");
            assertThat(slip.clinicName()).isEqualTo("Test clinic");
            assertThat(clinic.trail(visit.id().value()).getFirst().action())
                    .isEqualTo(AuditAction.PRINT);
            clinic.services().visits().cancel(desk, visit.id(), 1, ill()).orThrow();
            assertThat(prints(clinic).slip(desk, visit.id())).isEmpty();
            assertThat(prints(clinic).slip(desk, new AppointmentId(clinic.nextId()))).isEmpty();
        }
    }

    @Test
    void listsOneDoctorAlsoWithoutVisits() {
        try (var clinic = OpenClinic.inMemory()) {
            var order =
                    new DayOrder(
                            clinic.day().minusDays(1), Optional.of(SmallClinic.BRANDT.id()), true);

            var list = prints(clinic).day(clinic.doctor(), order);

            assertThat(list.doctors())
                    .containsExactly(new DayPrint.DoctorList(SmallClinic.BRANDT, "", List.of()));
            assertThat(clinic.trail(SmallClinic.BRANDT.id().value()).getFirst().after())
                    .containsEntry("names", "initials");
        }
    }

    @Test
    void listsTheDayOfAnotherSite() {
        try (var clinic = OpenClinic.inMemory()) {
            clinic.startDay();
            clinic.book(clinic.newPatient("Silva", "Mateus"), "11:00");
            var annex =
                    clinic.services()
                            .sites()
                            .save(
                                    clinic.administrator(),
                                    new Site(
                                            new SiteId(clinic.nextId()),
                                            "Annex",
                                            SiteZone.of("Europe/Lisbon"),
                                            0))
                            .orThrow();
            var order =
                    new DayOrder(clinic.day(), Optional.of(annex.id()), Optional.empty(), false);

            var list = prints(clinic).day(clinic.receptionist(), order);

            assertThat(list.site()).isEqualTo(annex);
            assertThat(list.doctors()).isEmpty();
            assertThat(clinic.trail(annex.id().value()).getFirst().action())
                    .isEqualTo(AuditAction.PRINT);
        }
    }

    @Test
    void givesNothingToWhoeverMayNotSeePatients() {
        try (var clinic = OpenClinic.inMemory()) {
            var kiosk = clinic.anybody(Role.KIOSK);
            assertThat(catchThrowable(() -> prints(clinic).day(kiosk, all(clinic))))
                    .isInstanceOf(AccessDenied.class);
            var desk = clinic.receptionist();
            clinic.services()
                    .rights()
                    .change(clinic.administrator(), desk.user(), Permission.VIEW_PATIENT, false)
                    .orThrow();
            clinic.services().renewal().renew(desk);

            assertThat(catchThrowable(() -> prints(clinic).day(desk, all(clinic))))
                    .isInstanceOf(AccessDenied.class);
            assertThat(clinic.trail(SmallClinic.SITE.id().value()))
                    .noneMatch(entry -> entry.action() == AuditAction.PRINT);
        }
    }

    private static PrintService prints(OpenClinic clinic) {
        return clinic.services().prints();
    }

    private static DayOrder all(OpenClinic clinic) {
        return new DayOrder(clinic.day(), Optional.empty(), false);
    }

    private static void cancel(OpenClinic clinic, Patient patient, String time) {
        var visit = clinic.book(patient, time);
        clinic.services().visits().cancel(clinic.receptionist(), visit.id(), 1, ill()).orThrow();
    }

    private static Cancellation ill() {
        return new Cancellation(CancelledBy.PATIENT, "ill");
    }
}
