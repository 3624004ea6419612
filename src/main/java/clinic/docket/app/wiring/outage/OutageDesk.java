package clinic.docket.app.wiring.outage;

import clinic.docket.app.outage.DayListSafe;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outage.Leftover;
import clinic.docket.store.session.Database;
import clinic.docket.ui.outage.LeftoversDialog;
import clinic.docket.ui.outage.OutageWords;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.shell.ShellModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Tells the desk that is shown that its database is away, or back; keeps its day list at hand, and
 * enters afterwards what was jotted down. Belongs to the FX thread.
 */
public final class OutageDesk {
    private static final Duration ROUND = Duration.seconds(5);

    private final OutageWatch watch;
    private final JotPad pad;
    private final DayKeeper keeper;
    private final Timeline rounds = new Timeline(new KeyFrame(ROUND, event -> look()));
    private Optional<Desk> shown = Optional.empty();
    private Optional<Used> used = Optional.empty();
    private Optional<LeftoversDialog> dialog = Optional.empty();
    private List<Leftover> leftovers = List.of();

    private record Used(UserId user, String password) {}

    OutageDesk(OutageWatch watch, JotPad pad, DayListSafe safe, InstantSource clock) {
        this.watch = watch;
        this.pad = pad;
        keeper = new DayKeeper(safe, clock, this::isLost, list -> pad.model().show(list.visits()));
        watch.sinceProperty()
                .addListener((_, _, since) -> shown.ifPresent(each -> turn(each, since)));
        rounds.setCycleCount(Animation.INDEFINITE);
    }

    /**
     * Watches from now on; empty for a database inside this process, which cannot go away.
     *
     * @param pad where jottings wait
     * @param safe keeps the day list of all who sign in here
     */
    public static Optional<OutageDesk> on(
            Database database, JotPad pad, DayListSafe safe, InstantSource clock) {
        var watch = OutageWatch.of(database, clock);
        watch.ifPresent(OutageWatch::start);
        return watch.map(heart -> new OutageDesk(heart, pad, safe, clock));
    }

    /** For ever. */
    public void stop() {
        leave();
        keeper.stop();
        watch.stop();
    }

    /** With it this person has come in; forgotten when a desk appears. */
    public void passwordUsed(UserId user, String password) {
        used = Optional.of(new Used(user, password));
    }

    /** Something in the database has changed, here or elsewhere. */
    public void changed() {
        keeper.changed();
    }

    /** Told when the database has gone or come back. */
    public void onTurn(Runnable told) {
        watch.sinceProperty().addListener((_, _, _) -> told.run());
    }

    /** Another desk is on screen: built anew, or left and found again. */
    public void appear(Desk desk) {
        shown = Optional.of(desk);
        leftovers = List.of();
        pad.load(desk.frame());
        keeper.keepFor(
                desk,
                used.filter(each -> each.user().equals(desk.people().session().user()))
                        .map(Used::password));
        used = Optional.empty();
        tell(desk);
        look();
        readLeftovers(desk);
        rounds.play();
    }

    /** Nobody is at the desk any more. */
    public void leave() {
        shown = Optional.empty();
        rounds.stop();
    }

    /** Whether nobody could sign in now. */
    public boolean isLost() {
        return watch.sinceProperty().get().isPresent();
    }

    private void turn(Desk desk, Optional<Instant> since) {
        tell(desk);
        if (since.isEmpty()) {
            desk.readAgain();
            keeper.changed();
            look();
        }
    }

    /** One look; the rounds do the same every few seconds. */
    private void look() {
        shown.filter(desk -> watch.sinceProperty().get().isEmpty())
                .ifPresent(desk -> {
                    if (pad.waiting() > 0 && desk.shell().standingProperty().get().isEmpty()) {
                        tell(desk);
                    }
                    if (mayJot(desk)) {
                        pad.enter(desk, left -> know(desk, left));
                    }
                });
    }

    private void readLeftovers(Desk desk) {
        if (mayJot(desk) && watch.sinceProperty().get().isEmpty()) {
            pad.leftovers(desk, left -> know(desk, left));
        }
    }

    private void know(Desk desk, List<Leftover> left) {
        leftovers = left;
        dialog.ifPresent(each -> each.show(left));
        tell(desk);
    }

    private static boolean mayJot(Desk desk) {
        return desk.people().session().allows(Permission.CHANGE_APPOINTMENT_STATUS);
    }

    private void tell(Desk desk) {
        var since = watch.sinceProperty().get();
        var shell = desk.shell();
        shell.connectionProperty()
                .set(since.isPresent() ? ShellModel.Connection.LOST : ShellModel.Connection.LIVE);
        desk.tellOfOutage(since.isPresent());
        shell.standingProperty()
                .set(since.map(at -> lost(desk, at)).or(() -> waiting(desk)).or(() -> left(desk)));
    }

    private ShellModel.Standing lost(Desk desk, Instant since) {
        var texts = desk.frame().texts();
        var jot =
                new ShellModel.Deed(
                        texts.get("outage.banner.jot"), () -> pad.open(JotPad.Jotter.at(desk)));
        return new ShellModel.Standing(
                Tone.WARNING,
                texts.format("outage.banner.lead", desk.frame().formats().time(since)),
                texts.get(mayJot(desk) ? "outage.banner.mayJot" : "outage.banner.wait"),
                mayJot(desk) ? Optional.of(jot) : Optional.empty());
    }

    private Optional<ShellModel.Standing> waiting(Desk desk) {
        if (pad.waiting() == 0) {
            return Optional.empty();
        }
        var texts = desk.frame().texts();
        return Optional.of(
                new ShellModel.Standing(
                        Tone.WARNING,
                        texts.format("outage.waits.lead", pad.waiting()),
                        texts.get("outage.waits.sentence"),
                        Optional.of(
                                new ShellModel.Deed(
                                        texts.get("outage.left.open"),
                                        () -> pad.open(JotPad.Jotter.at(desk))))));
    }

    private Optional<ShellModel.Standing> left(Desk desk) {
        if (leftovers.isEmpty()) {
            return Optional.empty();
        }
        var texts = desk.frame().texts();
        return Optional.of(
                new ShellModel.Standing(
                        Tone.WARNING,
                        texts.format("outage.left.lead", leftovers.size()),
                        texts.get("outage.left.sentence"),
                        Optional.of(
                                new ShellModel.Deed(
                                        texts.get("outage.left.open"), () -> open(desk)))));
    }

    private void open(Desk desk) {
        var frame = desk.frame();
        var list =
                new LeftoversDialog(
                        new OutageWords(frame.texts(), frame.formats(), frame.keys()),
                        frame.overlay(),
                        id -> pad.acknowledge(desk, id, left -> know(desk, left)));
        dialog = Optional.of(list);
        list.open(leftovers);
    }
}
