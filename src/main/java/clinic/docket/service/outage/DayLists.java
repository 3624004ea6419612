package clinic.docket.service.outage;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.outage.DayList;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import java.time.Instant;
import java.util.Comparator;

/** The day list of an outage, taken from a day sheet. */
public final class DayLists {
    private DayLists() {}

    /** Of all doctors, by time; those whose visit was cancelled are not expected any more. */
    public static DayList of(DaySheet sheet, Instant asOf, String clinic) {
        var visits =
                sheet.doctors().stream()
                        .flatMap(doctor ->
                                doctor.visits().stream()
                                        .filter(visit -> visit.status().blocksTime())
                                        .map(visit -> listed(doctor, visit)))
                        .sorted(
                                Comparator.comparing(ListedVisit::start)
                                        .thenComparing(ListedVisit::doctor))
                        .toList();
        return new DayList(sheet.date(), asOf, clinic, sheet.site().zone(), visits);
    }

    private static ListedVisit listed(DoctorDay doctor, DayVisit visit) {
        return new ListedVisit(
                visit.id(),
                visit.range().start(),
                doctor.practitioner().displayName(),
                visit.patientName(),
                visit.visitType(),
                visit.status());
    }
}
