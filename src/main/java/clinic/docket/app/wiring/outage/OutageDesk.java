package clinic.docket.app.wiring.outage;

import clinic.docket.app.wiring.Desk;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.shell.ShellModel;
import java.time.Instant;
import java.util.Optional;

/** Tells the desk that is shown that its database is away, or back. Belongs to the FX thread. */
public final class OutageDesk {
    private final OutageWatch watch;
    private Optional<Desk> shown = Optional.empty();

    public OutageDesk(OutageWatch watch) {
        this.watch = watch;
        watch.sinceProperty()
                .addListener((_, _, since) -> shown.ifPresent(each -> turn(each, since)));
    }

    /** Another desk is on screen: built anew, or left and found again. */
    public void appear(Desk desk) {
        shown = Optional.of(desk);
        tell(desk, watch.sinceProperty().get());
    }

    private void turn(Desk desk, Optional<Instant> since) {
        tell(desk, since);
        if (since.isEmpty()) {
            desk.readAgain();
        }
    }

    private void tell(Desk desk, Optional<Instant> since) {
        var shell = desk.shell();
        shell.connectionProperty()
                .set(since.isPresent() ? ShellModel.Connection.LOST : ShellModel.Connection.LIVE);
        desk.tellOfOutage(since.isPresent());
        shell.standingProperty().set(since.map(at -> lost(desk, at)));
    }

    private static ShellModel.Standing lost(Desk desk, Instant since) {
        var texts = desk.frame().texts();
        return new ShellModel.Standing(
                Tone.WARNING,
                texts.format("shell.outage.lead", desk.frame().formats().time(since)),
                texts.get("shell.outage.sentence"),
                Optional.empty());
    }
}
