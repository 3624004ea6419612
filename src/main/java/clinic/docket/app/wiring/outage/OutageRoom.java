package clinic.docket.app.wiring.outage;

import clinic.docket.app.outage.DayListSafe;
import clinic.docket.app.outage.Journal;
import clinic.docket.app.outage.OpenedList;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Passwords;
import clinic.docket.store.session.Database;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.login.LoginController;
import clinic.docket.ui.login.LoginModel;
import clinic.docket.ui.login.LoginView;
import clinic.docket.ui.outage.DayListModel;
import clinic.docket.ui.outage.DayListView;
import clinic.docket.ui.outage.OutageWords;
import clinic.docket.ui.part.appearance.Appearance;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/**
 * Where people can be while the database is away and nobody could sign in by it: a sign-in of its
 * own, and the day list. Nobody who is here has a session; the database lets them in once it is
 * back. Belongs to the FX thread.
 */
public final class OutageRoom {
    private final DayListSafe safe;
    private final JotPad pad;
    private final LoginModel login;
    private final Clock clock;
    private Optional<Inside> inside = Optional.empty();

    private record Inside(OpenedList opened, DayListModel model) {}

    /**
     * @param folder of the clinic's data
     * @param workstation its name
     * @param version of Docket
     */
    public OutageRoom(Path folder, Clock clock, String workstation, String version) {
        safe = DayListSafe.in(folder, new Passwords(Passwords.COST), clock);
        pad = new JotPad(Journal.in(folder), new Ids(clock, new SecureRandom()), clock);
        this.clock = clock;
        login = new LoginModel(workstation, version);
    }

    /** Keeps what this room needs as long as this database answers. */
    public Optional<OutageDesk> watch(Database database) {
        return OutageDesk.on(database, pad, safe, clock);
    }

    /** What is not of today is not kept. Takes its time. */
    public void sweep() {
        safe.sweep();
    }

    /** The folder may mean another clinic from now on. Takes its time. */
    public void clear() {
        safe.clear();
    }

    /**
     * Whether there is a list that somebody could open.
     *
     * @param yes told so, or nothing is
     */
    public void ask(Background background, Runnable yes) {
        background.call(safe::offer).onSuccess(offer -> offer.ifPresent(_ -> yes.run())).start();
    }

    /**
     * The sign-in; what was typed in an earlier one is still there.
     *
     * @param entered somebody is inside
     * @param again somebody asks for the database
     */
    public Parent door(Frame frame, Appearance appearance, Runnable entered, Runnable again) {
        Consumer<OpenedList> enter =
                opened -> {
                    inside = Optional.of(new Inside(opened, new DayListModel(opened.list())));
                    pad.model().show(opened.list().visits());
                    entered.run();
                };
        var door = new OutageDoor(safe, frame, enter, again);
        var controller = new LoginController(login, door, frame.background(), clock);
        controller.load();
        return new LoginView(login, controller, appearance, frame.texts(), frame.ticker());
    }

    public boolean isTaken() {
        return inside.isPresent();
    }

    /** After how long without a key or a click the list is locked; zero while nobody is here. */
    public Duration lockAfter() {
        return inside.map(each -> each.opened().reader().lockAfter()).orElse(Duration.ZERO);
    }

    /** Of the list that is open. */
    public Optional<ZoneId> zone() {
        return inside.map(each -> each.opened().list().zone().id());
    }

    /** The list that is open, in this frame; empty while nobody is here. */
    public Optional<Parent> list(Frame frame, Runnable leave) {
        return inside.map(each -> list(each, frame, leave));
    }

    private Parent list(Inside each, Frame frame, Runnable leave) {
        pad.load(frame);
        var reader = each.opened().reader();
        var by = new JotPad.Jotter(frame, reader.user(), login.workstation());
        return new DayListView(
                new OutageWords(frame.texts(), frame.formats(), frame.keys()),
                each.model(),
                new DayListView.Reader(
                        reader.displayName(),
                        login.workstation(),
                        reader.mayJot(),
                        pad.model().waiting()),
                new DayListView.Deeds(() -> pad.open(by), leave));
    }

    /** The database has gone, or is back. */
    public void tell(boolean back) {
        inside.ifPresent(each -> each.model().backProperty().set(back));
    }

    /** Returns the login name of whoever was here. */
    public Optional<String> leave() {
        var left = inside.map(each -> each.opened().reader().login());
        inside = Optional.empty();
        return left;
    }
}
