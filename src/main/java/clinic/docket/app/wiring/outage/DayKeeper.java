package clinic.docket.app.wiring.outage;

import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.service.appointment.day.DaySheet;
import java.util.Comparator;
import java.util.List;

/** The day list of an outage, taken from a day sheet. */
final class DayKeeper {
    private DayKeeper() {}

    /** Of all doctors, by time; those whose visit was cancelled are not expected any more. */
    static List<ListedVisit> list(DaySheet sheet) {
        return sheet.doctors().stream()
                .flatMap(doctor ->
                        doctor.visits().stream()
                                .filter(visit -> visit.status().blocksTime())
                                .map(visit ->
                                        new ListedVisit(
                                                visit.id(),
                                                visit.range().start(),
                                                doctor.practitioner().displayName(),
                                                visit.patientName(),
                                                visit.status())))
                .sorted(Comparator.comparing(ListedVisit::start).thenComparing(ListedVisit::doctor))
                .toList();
    }
}
