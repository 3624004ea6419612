package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.BookingRefusal.PatientBusy;
import clinic.docket.domain.appointment.BookingRefusal.PatientSameDay;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.WarningKind;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient with Dr. Adler from nine to half past nine wants another visit. */
class PatientWarningsTest {
    private static OpenClinic clinic;
    private static BookingService service;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().booking();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
        clinic.book(patient, "09:00");
    }

    private static PatientBusy busy() {
        return new PatientBusy(clinic.at("09:00"), clinic.at("09:30"), "Dr. Adler");
    }

    private static PatientSameDay sameDay() {
        return new PatientSameDay(clinic.at("09:00"), "Dr. Adler");
    }

    @Test
    void warnsOfAnotherVisitAtThatTimeWithAnyDoctor() {
        var request = withBrandt("09:15");

        assertThat(service.book(clinic.receptionist(), request).refused()).contains(busy());
        assertThat(clinic.visit(request.id())).isEmpty();
        assertThat(
                        service.book(
                                        clinic.receptionist(),
                                        request.confirming(Set.of(WarningKind.PATIENT_BUSY)))
                                .isDone())
                .isTrue();
    }

    @Test
    void warnsOfAnotherVisitOnThatDay() {
        var request = withBrandt("14:00");

        assertThat(service.book(clinic.receptionist(), request).refused()).contains(sameDay());
        assertThat(
                        service.book(
                                        clinic.receptionist(),
                                        request.confirming(Set.of(WarningKind.PATIENT_BUSY)))
                                .refused())
                .as("something else was confirmed")
                .contains(sameDay());
        assertThat(
                        service.book(
                                        clinic.receptionist(),
                                        request.confirming(Set.of(WarningKind.PATIENT_SAME_DAY)))
                                .isDone())
                .isTrue();
    }

    @Test
    void warnsBeforeAnybodySaves() {
        assertThat(warnings("09:15")).containsExactly(busy());
        assertThat(warnings("09:30")).containsExactly(sameDay());
        clinic.book(patient, "09:30");
        assertThat(warnings("09:15")).containsExactly(busy());
        assertThat(warnings("09:45"))
                .extracting(warning -> warning.kind())
                .containsExactly(WarningKind.PATIENT_BUSY, WarningKind.PATIENT_SAME_DAY);
    }

    @Test
    void saysNothingOfOtherDaysOrCancelledVisits() {
        var other = clinic.newPatient("Okafor", "Amara");
        var visit = clinic.book(other, "10:00");
        clinic.services()
                .visits()
                .cancel(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        new Cancellation(CancelledBy.PATIENT, "ill"));

        assertThat(
                        service.warnings(
                                clinic.receptionist(), other.id(), clinic.slotWithBrandt("10:00")))
                .isEmpty();
        clinic.startDay();
        assertThat(warnings("09:00")).isEmpty();
    }

    @Test
    void answersTheSameRequestAgainWithoutWarningOfItself() {
        var request = withBrandt("14:00").confirmingAll();
        var booked = service.book(clinic.receptionist(), request).orThrow();

        assertThat(service.book(clinic.receptionist(), request.confirming(Set.of())).orThrow())
                .isEqualTo(booked);
    }

    private static List<BookingWarning> warnings(String start) {
        return service.warnings(clinic.receptionist(), patient.id(), clinic.slotWithBrandt(start));
    }

    private static BookingRequest withBrandt(String start) {
        return BookingRequest.of(
                new AppointmentId(clinic.nextId()),
                patient.id(),
                SmallClinic.CONSULTATION.id(),
                clinic.slotWithBrandt(start));
    }
}
