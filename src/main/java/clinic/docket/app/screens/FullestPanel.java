package clinic.docket.app.screens;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.CalendarModel;
import java.util.List;

/** Somebody who has arrived and has alerts makes the fullest side panel. */
final class FullestPanel {
    private FullestPanel() {}

    /** Whether there was anybody to choose. */
    static boolean choose(CalendarModel model) {
        var visits =
                model.sheet().stream()
                        .flatMap(day -> day.doctors().stream())
                        .map(DoctorDay::visits)
                        .flatMap(List::stream)
                        .filter(visit ->
                                visit.status() == AppointmentStatus.CHECKED_IN
                                        || visit.status() == AppointmentStatus.ARRIVED)
                        .toList();
        model.selectedProperty()
                .set(
                        visits.stream()
                                .filter(visit -> !visit.alerts().isEmpty())
                                .findFirst()
                                .or(() -> visits.stream().findFirst())
                                .map(DayVisit::id));
        return !visits.isEmpty();
    }
}
