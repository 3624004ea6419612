package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.rule.PatientElsewhere;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.schedule.ScheduleStore;
import java.util.List;
import java.util.Optional;

/** Where else a patient is booked on the day of a slot, inside a transaction that is open. */
public final class PatientWarnings {
    private final ScheduleStore schedule;
    private final AppointmentStore appointments;
    private final PatientStore patients;

    public PatientWarnings(
            ScheduleStore schedule, AppointmentStore appointments, PatientStore patients) {
        this.schedule = schedule;
        this.appointments = appointments;
        this.patients = patients;
    }

    List<BookingWarning> of(PatientId patient, Slot slot) {
        return of(patient, slot, schedule.site(slot.site()).orElseThrow().zone());
    }

    /** Until the transaction ends no other desk can book the patient past these. */
    List<BookingWarning> lasting(PatientId patient, Slot slot, SiteZone zone) {
        patients.lock(patient);
        return of(patient, slot, zone);
    }

    /**
     * Who stands for a record that was merged into another; behind the lock of {@link #lasting}.
     */
    Optional<Patient> survivor(PatientId patient) {
        return patients.findSurvivor(patient).filter(found -> !found.id().equals(patient));
    }

    private List<BookingWarning> of(PatientId patient, Slot slot, SiteZone zone) {
        var day = zone.day(zone.date(slot.range().start()));
        var end = slot.range().end().isAfter(day.end()) ? slot.range().end() : day.end();
        var others = appointments.visitsOf(patient, new TimeRange(day.start(), end));
        return PatientElsewhere.check(slot, zone, others);
    }
}
