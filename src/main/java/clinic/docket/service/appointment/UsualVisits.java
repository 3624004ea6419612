package clinic.docket.service.appointment;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.PatientVisit;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a patient usually comes for, and to whom: what is most frequent among the last five visits,
 * the newest where there is a tie. Doctors and types that were switched off do not count.
 */
public final class UsualVisits {
    private static final int LAST = 5;

    private final AppointmentStore appointments;
    private final ScheduleStore schedule;
    private final InstantSource clock;

    public UsualVisits(AppointmentStore appointments, ScheduleStore schedule, InstantSource clock) {
        this.appointments = appointments;
        this.schedule = schedule;
        this.clock = clock;
    }

    BookingDefaults of(PatientId patient) {
        var past = appointments.pastVisits(patient, clock.instant(), LAST);
        return new BookingDefaults(
                mostFrequent(
                        past.stream()
                                .map(PatientVisit::visitType)
                                .filter(this::isOffered)
                                .toList()),
                mostFrequent(
                        past.stream()
                                .map(PatientVisit::practitioner)
                                .filter(this::isHere)
                                .toList()));
    }

    private boolean isOffered(VisitTypeId id) {
        return schedule.visitType(id).filter(VisitType::active).isPresent();
    }

    private boolean isHere(PractitionerId id) {
        return schedule.practitioner(id).filter(Practitioner::active).isPresent();
    }

    private static <T> Optional<T> mostFrequent(List<T> newestFirst) {
        Optional<T> best = Optional.empty();
        int most = 0;
        for (T each : newestFirst) {
            int times = Collections.frequency(newestFirst, each);
            if (times > most) {
                most = times;
                best = Optional.of(each);
            }
        }
        return best;
    }
}
