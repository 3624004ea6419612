package clinic.docket.app.window;

import clinic.docket.app.window.rounds.RightsRounds;
import clinic.docket.app.window.rounds.TrailRounds;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.TrailVerification;
import clinic.docket.ui.kit.Background;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an open clinic does again and again by itself, for whoever is at the desk. Belongs to the FX
 * thread, but for the end.
 */
final class WindowRounds {
    private final OpenClinic clinic;
    private final Background background;
    private final Seat seat;
    private final RightsRounds rights;
    private final LiveRounds live;
    private Optional<TrailRounds> trail = Optional.empty();
    private Optional<TrailVerification.Verdict> verdict = Optional.empty();

    /**
     * Who is at the desk now, if anybody.
     *
     * @param over they may not stay
     * @param changed another workstation has changed something
     */
    record Seat(
            Supplier<Optional<Session>> session,
            Supplier<Optional<Desk>> desk,
            Runnable over,
            Runnable changed) {}

    WindowRounds(OpenClinic clinic, Background background, Seat seat) {
        this.clinic = clinic;
        this.background = background;
        this.seat = seat;
        rights =
                new RightsRounds(
                        clinic.services().renewal(), background, seat.session(), seat.over());
        live = new LiveRounds(clinic, background, seat.desk(), seat.changed());
        rights.start();
    }

    /** The audit trail takes time to verify, and nobody waits for it. */
    void verifyTrail() {
        var verifying = new TrailRounds(clinic.services().verification(), background, this::judged);
        trail = Optional.of(verifying);
        verifying.start();
    }

    private void judged(TrailVerification.Verdict newest) {
        verdict = Optional.of(newest);
        seat.desk().get().ifPresent(shown -> shown.tellOfTrail(newest));
    }

    /** Somebody has come to the desk. */
    void watch(Session present) {
        live.watch(present);
        trail.ifPresent(TrailRounds::remind);
    }

    /** A desk is shown that does not know it yet. */
    void tellVerdict(Desk shown) {
        verdict.ifPresent(shown::tellOfTrail);
    }

    /** Nobody is at the desk. */
    void leave() {
        live.stop();
    }

    void stop() {
        trail.ifPresent(TrailRounds::stop);
        rights.stop();
        live.stop();
    }

    /** After {@link #stop}, in the background: nothing uses the database any more. */
    void awaitEnd() {
        live.awaitEnd();
    }
}
