package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.StepList.Progress;
import clinic.docket.ui.part.status.StepList.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The way of a visit as rows: what was done, where it stands, what is to come. */
final class VisitSteps {
    private static final List<AppointmentStatus> USUAL =
            List.of(
                    AppointmentStatus.BOOKED,
                    AppointmentStatus.CONFIRMED,
                    AppointmentStatus.ARRIVED,
                    AppointmentStatus.CHECKED_IN,
                    AppointmentStatus.IN_PROGRESS);

    private final Texts texts;
    private final Formats formats;

    VisitSteps(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<Step> of(VisitDetails visit) {
        var appointment = visit.appointment();
        var steps = new ArrayList<Step>();
        for (var status : USUAL) {
            if (!isLeftOut(appointment, status)) {
                steps.add(new Step(status, progress(appointment, status), detail(visit, status)));
            }
        }
        if (!USUAL.contains(appointment.status())) {
            steps.add(new Step(appointment.status(), Progress.CURRENT, ending(appointment)));
        }
        return steps;
    }

    /** A visit that is over shows only what it went through. */
    private static boolean isLeftOut(Appointment appointment, AppointmentStatus status) {
        return appointment.status().isOver() && appointment.steps().at(status).isEmpty();
    }

    private static Progress progress(Appointment appointment, AppointmentStatus status) {
        if (status == appointment.status()) {
            return Progress.CURRENT;
        }
        return appointment.steps().at(status).isPresent() ? Progress.DONE : Progress.FUTURE;
    }

    private String detail(VisitDetails visit, AppointmentStatus status) {
        var appointment = visit.appointment();
        var at = appointment.steps().at(status);
        if (at.isEmpty()) {
            return wasPassedOver(appointment, status) ? texts.get("visit.step.passedOver") : "";
        }
        var when = when(appointment, at.get());
        if (status == AppointmentStatus.IN_PROGRESS && appointment.steps().called().isPresent()) {
            return texts.format("visit.step.called", when);
        }
        if (status != AppointmentStatus.BOOKED) {
            return when;
        }
        var key = visit.bookedBy().isEmpty() ? "visit.booked." : "visit.bookedBy.";
        return texts.format(key + appointment.source().name(), when, firstName(visit.bookedBy()));
    }

    /** Colleagues know each other; the panel is narrow. */
    private static String firstName(String name) {
        return name.replaceFirst(" .*", "");
    }

    private static boolean wasPassedOver(Appointment appointment, AppointmentStatus status) {
        return USUAL.indexOf(status) < USUAL.indexOf(appointment.status());
    }

    private String ending(Appointment appointment) {
        var at = appointment.steps().at(appointment.status()).map(each -> when(appointment, each));
        return appointment
                .cancellation()
                .map(each -> cancelled(each, at.orElse("")))
                .orElse(at.orElse(""));
    }

    private String cancelled(Cancellation cancellation, String when) {
        return texts.format("visit.cancelled." + cancellation.by().name(), when);
    }

    /** The time on the day of the visit, else the date. */
    private String when(Appointment appointment, Instant at) {
        var day = formats.date(appointment.range().start());
        return formats.date(at).equals(day) ? formats.time(at) : formats.dayMonth(at);
    }
}
