package clinic.docket.service.patient.record;

import clinic.docket.store.access.AccessStore;
import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.patient.merge.MergeStore;
import clinic.docket.store.patient.record.RecordStore;
import clinic.docket.store.session.Transactions;

/** The stores from which a record is put together; read inside one transaction. */
public record RecordSources(
        PatientStore patients,
        MergeStore merges,
        RecordStore visits,
        AuditStore audit,
        AccessStore accounts) {
    public static RecordSources on(Transactions transactions) {
        return new RecordSources(
                new PatientStore(transactions),
                new MergeStore(transactions),
                new RecordStore(transactions),
                new AuditStore(transactions),
                new AccessStore(transactions));
    }
}
