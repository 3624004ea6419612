package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Visits of which only the time and the state matter. */
final class GridVisits {

    private GridVisits() {}

    static GridVisit booked(String from, String until) {
        return in(AppointmentStatus.BOOKED, from, until);
    }

    static GridVisit in(AppointmentStatus status, String from, String until) {
        return new GridVisit(
                id(from, until),
                new TimeRange(SampleDay.at(from), SampleDay.at(until)),
                status,
                new PatientName("Okafor", "Amara"),
                List.of(),
                new GridVisit.Words(from, "Check-up", "", "", ""));
    }

    static AppointmentId id(String from, String until) {
        var name = (from + until).getBytes(StandardCharsets.UTF_8);
        return new AppointmentId(UUID.nameUUIDFromBytes(name));
    }
}
