package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.encounter.DelayRefusal;
import clinic.docket.domain.encounter.OwnDay;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.appointment.VisitService;
import clinic.docket.service.appointment.claim.FreedFor;
import clinic.docket.service.encounter.DelayService;
import clinic.docket.service.encounter.MyDayService;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks the services in the name of one session.
 *
 * @param session of somebody who treats patients
 */
public record SignedInDoctor(
        Session session, MyDayService days, VisitService visits, DelayService delays)
        implements OwnDesk {

    @Override
    public OwnDay today() {
        return days.today(session).orElseThrow();
    }

    @Override
    public Optional<AtHand> open(AppointmentId id) {
        return visits.open(session, id).map(this::withEarlier);
    }

    private AtHand withEarlier(VisitDetails visit) {
        var patient = visit.card().patient().id();
        var start = visit.appointment().range().start();
        return new AtHand(visit, days.earlier(session, patient, start));
    }

    @Override
    public Optional<LatestVisit> latest(AppointmentId id) {
        return visits.latest(session, id);
    }

    @Override
    public Outcome<Appointment, StatusRefusal> call(AppointmentId id, long version) {
        return visits.call(session, id, version);
    }

    @Override
    public Outcome<Appointment, StatusRefusal> advance(
            AppointmentId id, long version, AppointmentStatus to) {
        return visits.advance(session, id, version, to, FreedFor.THIS_DESK);
    }

    @Override
    public Outcome<Appointment, StatusRefusal> stepBack(AppointmentId id, long version) {
        return visits.stepBack(session, id, version);
    }

    @Override
    public Outcome<Duration, DelayRefusal> runLate(Duration late) {
        return delays.runLate(session, session.practitioner().orElseThrow(), late);
    }
}
