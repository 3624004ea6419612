package clinic.docket.store.patient.record;

import clinic.docket.domain.patient.record.RecordVisit;
import clinic.docket.store.row.appointment.AppointmentRow;

/** A visit as a query answers it. */
record RecordLine(AppointmentRow visit, String practitionerName, String visitTypeName) {
    RecordVisit toVisit() {
        return new RecordVisit(visit.toAppointment(), practitionerName, visitTypeName);
    }
}
