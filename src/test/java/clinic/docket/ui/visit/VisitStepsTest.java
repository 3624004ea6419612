package clinic.docket.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.SampleVisits;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.StepList.Progress;
import clinic.docket.ui.part.status.StepList.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VisitStepsTest {

    @Test
    void showsTheFiveUsualStepsWithTimeAndSource() {
        assertThat(of(AppointmentStatus.ARRIVED))
                .containsExactly(
                        step(AppointmentStatus.BOOKED, Progress.DONE, "3 Nov, by phone (Julia)"),
                        step(AppointmentStatus.CONFIRMED, Progress.DONE, "22 Nov"),
                        step(AppointmentStatus.ARRIVED, Progress.CURRENT, "10:31"),
                        step(AppointmentStatus.CHECKED_IN, Progress.FUTURE, ""),
                        step(AppointmentStatus.IN_PROGRESS, Progress.FUTURE, ""));
    }

    @Test
    void endsWithHowTheVisitEnded() {
        assertThat(of(AppointmentStatus.FULFILLED))
                .hasSize(6)
                .last()
                .isEqualTo(step(AppointmentStatus.FULFILLED, Progress.CURRENT, "10:42"));
        assertThat(of(AppointmentStatus.NO_SHOW))
                .extracting(Step::status)
                .endsWith(AppointmentStatus.NO_SHOW);
    }

    private static Step step(AppointmentStatus status, Progress progress, String detail) {
        return new Step(status, progress, detail);
    }

    private static List<Step> of(AppointmentStatus status) {
        var texts = new Texts(Locale.ENGLISH);
        var formats = new Formats(texts, SampleDay.ZONE.id());
        return new VisitSteps(texts, formats).of(SampleVisits.in(status));
    }
}
