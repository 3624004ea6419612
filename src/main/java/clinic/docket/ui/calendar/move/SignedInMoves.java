package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.MoveService;
import clinic.docket.service.appointment.VisitService;
import clinic.docket.service.appointment.claim.FreedFor;
import clinic.docket.service.appointment.move.MoveTargetService;
import clinic.docket.service.appointment.move.MoveTargets;
import clinic.docket.service.appointment.move.PinboardService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Asks the services in the name of one session. */
public record SignedInMoves(
        Session session,
        MoveTargetService places,
        MoveService moves,
        PinboardService pinboard,
        VisitService visits)
        implements Moves {

    @Override
    public Optional<MoveTargets> targets(AppointmentId id, LocalDate first, LocalDate last) {
        return places.onDays(session, id, first, last);
    }

    @Override
    public Outcome<Moved, Refusal> move(
            AppointmentId id, long version, PractitionerId doctor, Instant start) {
        return places.at(session, id, doctor, start)
                .map(place -> move(place, version))
                .orElseGet(SignedInMoves::gone);
    }

    private Outcome<Moved, Refusal> move(MoveTargetService.Place place, long version) {
        var before = place.visit();
        return place.answer()
                .free()
                .map(slot ->
                        moves.reschedule(session, before.id(), version, slot, FreedFor.THIS_DESK))
                .orElseGet(() -> notThere(place, version))
                .map(after -> new Moved(before, after));
    }

    /** That another desk changed the visit is said first: the reason may be of no meaning then. */
    private static Outcome<Appointment, Refusal> notThere(
            MoveTargetService.Place place, long version) {
        return Outcome.refused(
                place.visit().version() == version
                        ? place.answer().reasons().getFirst()
                        : new StatusRefusal.VisitChangedMeanwhile());
    }

    @Override
    public Outcome<Moved, Refusal> resize(AppointmentId id, long version, Duration length) {
        return places.find(session, id)
                .map(before ->
                        moves.resize(session, id, version, length, FreedFor.THIS_DESK)
                                .map(after -> new Moved(before, after)))
                .orElseGet(SignedInMoves::gone);
    }

    @Override
    public Optional<LatestVisit> latest(AppointmentId id) {
        return visits.latest(session, id);
    }

    @Override
    public Outcome<Moved, Refusal> settle(Wanted wanted) {
        boolean stays =
                places.find(session, wanted.id())
                        .map(Appointment::slot)
                        .filter(slot -> slot.practitioner().equals(wanted.doctor()))
                        .filter(slot -> slot.range().start().equals(wanted.range().start()))
                        .isPresent();
        return stays
                ? resize(wanted.id(), wanted.version(), wanted.range().length())
                : places.at(session, wanted.id(), wanted.doctor(), wanted.range())
                        .map(place -> move(place, wanted.version()))
                        .orElseGet(SignedInMoves::gone);
    }

    @Override
    public Outcome<Appointment, Refusal> putBack(Appointment earlier, long version) {
        return moves.putBack(session, earlier, version);
    }

    @Override
    public Optional<DayVisit> pinned() {
        return pinboard.find(session);
    }

    @Override
    public void keepPinned(Optional<AppointmentId> visit) {
        pinboard.keep(session, visit);
    }

    private static Outcome<Moved, Refusal> gone() {
        return Outcome.refused(new StatusRefusal.VisitChangedMeanwhile());
    }
}
