package clinic.docket.app.wiring;

import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Access;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.patient.ClinicCountry;
import clinic.docket.service.patient.PatientCards;
import clinic.docket.service.patient.PatientService;
import clinic.docket.service.patient.duplicate.DuplicateService;
import clinic.docket.service.patient.duplicate.MergeService;
import clinic.docket.service.patient.duplicate.MergeSteps;
import clinic.docket.service.patient.record.RecordService;
import clinic.docket.service.patient.record.RecordSources;
import clinic.docket.service.schedule.SiteCalendar;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.patient.merge.MergeStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Transactions;
import java.time.Clock;

/** The use cases about patients and their records. */
final class PatientWiring {
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final PatientStore patients;
    private final SiteCalendar calendar;
    private final PatientCards cards;

    PatientWiring(Transactions transactions, Access access, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        patients = new PatientStore(transactions);
        calendar = new SiteCalendar(new ScheduleStore(transactions), clock);
        cards =
                new PatientCards(
                        patients, new AppointmentStore(transactions), calendar, trail, clock);
    }

    PatientCards cards() {
        return cards;
    }

    /**
     * @param machine the country where this computer says it is
     */
    PatientService patients(String machine) {
        return new PatientService(
                access,
                transactions,
                patients,
                cards,
                calendar,
                new ClinicCountry(new AccessStore(transactions), machine),
                trail);
    }

    DuplicateService duplicates() {
        return new DuplicateService(
                access, transactions, patients, new MergeStore(transactions), trail);
    }

    MergeService merges(Ids ids) {
        return new MergeService(
                access, transactions, new MergeSteps(transactions, trail, clock, ids));
    }

    RecordService records() {
        return new RecordService(
                access, transactions, RecordSources.on(transactions), trail, clock);
    }
}
