package clinic.docket.service.print;

import clinic.docket.service.appointment.day.DayRecords;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Transactions;

/** Where the words on paper come from; asked inside a transaction that is open. */
public record PrintSources(
        AccessStore clinic,
        DayRecords days,
        AppointmentStore appointments,
        PatientStore patients,
        ScheduleStore schedule) {
    public static PrintSources on(Transactions transactions, DayRecords days) {
        return new PrintSources(
                new AccessStore(transactions),
                days,
                new AppointmentStore(transactions),
                new PatientStore(transactions),
                new ScheduleStore(transactions));
    }

    String clinicName() {
        return clinic.clinic().map(Clinic::name).orElse("");
    }
}
