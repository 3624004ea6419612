package clinic.docket.app.screens;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.CalendarModel;
import java.util.Comparator;
import java.util.List;

/** Somebody who has arrived makes the fullest side panel, the more so with alerts. */
final class FullestPanel {
    /** The button for it says more than any number of alerts. */
    private static final int NEXT_STEP = 100;

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
                                .max(Comparator.comparingInt(FullestPanel::fullness))
                                .map(DayVisit::id));
        return !visits.isEmpty();
    }

    private static int fullness(DayVisit visit) {
        int step = visit.status() == AppointmentStatus.ARRIVED ? NEXT_STEP : 0;
        return step + visit.alerts().size();
    }
}
