package clinic.docket.app.window;

import clinic.docket.app.outage.DayListSafe;
import clinic.docket.app.outage.Journal;
import clinic.docket.app.place.PrintFile;
import clinic.docket.app.window.rounds.IdleRounds;
import clinic.docket.app.window.rounds.RightsRounds;
import clinic.docket.app.window.rounds.TrailRounds;
import clinic.docket.app.wiring.Desk;
import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Entrance;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.Printing;
import clinic.docket.app.wiring.outage.JotPad;
import clinic.docket.app.wiring.outage.OutageDesk;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.TrailVerification;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.IdleWatch;
import clinic.docket.ui.print.PrintChoices;
import clinic.docket.ui.print.PrintMemory;
import clinic.docket.ui.start.StartModel;
import clinic.docket.ui.start.StartView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window shows, from the opening of the clinic to the desk and back. Belongs to the FX
 * thread.
 *
 * <p>Everything typed lives in models that outlast the views: another language builds the frame and
 * the view anew upon them.
 */
final class DocketWindow {
    private static final Logger LOG = LoggerFactory.getLogger(DocketWindow.class);

    private final WindowSettings settings;
    private final WindowStage stage;
    private final Background background = new Background(this::failed);
    private final StartModel start = new StartModel();
    private final Readiness readiness = new Readiness();
    private final Map<UserId, Drafts> drafts = new HashMap<>();
    private final WindowLook look;
    private final IdleRounds idle;
    private final DatabaseDialogs databases;
    private Frame frame;
    private Runnable showAgain = this::showStart;
    private Optional<OpenClinic> clinic = Optional.empty();
    private Optional<Entrance> entrance = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Optional<TrailRounds> rounds = Optional.empty();
    private Optional<RightsRounds> rights = Optional.empty();
    private Optional<LiveRounds> live = Optional.empty();
    private Optional<OutageDesk> outage = Optional.empty();
    private Optional<TrailVerification.Verdict> verdict = Optional.empty();
    private Optional<Desk> desk = Optional.empty();
    private Optional<KeptDesk> kept = Optional.empty();
    private final PrintMemory printing;
    private final DayListSafe safe;
    private final JotPad pad;
    private Duration lockAfter = Duration.ZERO;

    DocketWindow(WindowSettings settings, WindowStage stage) {
        this.settings = settings;
        this.stage = stage;
        look = new WindowLook(settings.folder(), settings.look(), background);
        printing = new PrintMemory(Printing.usual(), this::keepPrinting);
        frame = newFrame();
        databases = new DatabaseDialogs(settings, background, () -> frame, this::reopen);
        look.begin(stage, () -> showAgain.run());
        var folder = settings.folder();
        safe = DayListSafe.in(folder, new Passwords(Passwords.COST), settings.clock());
        var ids = new Ids(settings.clock(), new SecureRandom());
        pad = new JotPad(Journal.in(folder), ids, settings.clock());
        idle = new IdleRounds(idleWatch(), settings.clock());
        stage.onTouch(idle::touched);
        idle.start();
        stage.onClose(this::close);
    }

    private IdleWatch idleWatch() {
        return new IdleWatch()
                .after(look::namesHiddenAfter, () -> frame.formats().names().hide(true))
                .after(() -> mayLock() ? lockAfter : Duration.ZERO, this::lock);
    }

    /** Without the database nobody could come back: then only the names are hidden. */
    private boolean mayLock() {
        return session.isPresent() && outage.filter(OutageDesk::isLost).isEmpty();
    }

    private void keepPrinting(PrintChoices choices) {
        background.run(() -> new PrintFile(settings.folder()).keep(choices)).start();
    }

    /** Opens the clinic; the window shows how far it has come. */
    void open() {
        start.opening();
        showStart();
        stage.appear();
        background
                .call(() -> new PrintFile(settings.folder()).choices())
                .onSuccess(found -> found.ifPresent(printing::recall))
                .start();
        background
                .call(() -> OpenClinic.open(settings, this::tellDemo))
                .onSuccess(this::opened)
                .onFailure(this::notOpened)
                .start();
    }

    private void tellDemo(long visits) {
        background.onScreen(() -> start.makingDemo(visits));
    }

    private void opened(OpenClinic opened) {
        clinic = Optional.of(opened);
        entrance =
                Optional.of(
                        new Entrance(
                                opened.services(),
                                settings.clock(),
                                settings.workstation(),
                                settings.version(),
                                settings.machineZone()));
        background
                .call(opened.services().firstRun()::isNeeded)
                .onSuccess(needed -> show(needed ? this::showSetup : this::showSignIn))
                .start();
        var renewal =
                new RightsRounds(opened.services().renewal(), background, () -> session, this::end);
        rights = Optional.of(renewal);
        live = Optional.of(new LiveRounds(opened, background, () -> desk, this::changed));
        renewal.start();
        outage = OutageDesk.on(opened.database(), pad, safe, settings.clock());
    }

    private void changed() {
        outage.ifPresent(OutageDesk::changed);
    }

    /** What takes time, and nobody waits for, begins when somebody can sign in. */
    private void ready() {
        clinic.ifPresent(open -> {
            var watch = new TrailRounds(open.services().verification(), background, this::judged);
            rounds = Optional.of(watch);
            watch.start();
        });
        settings.readyMark().ifPresent(mark -> background.run(() -> leave(mark)).start());
    }

    /** Without the mark the next start is as slow as this one: no reason to bother anybody. */
    private static void leave(Path mark) {
        try {
            Files.write(mark, new byte[0]);
        } catch (IOException e) {
            LOG.warn("The mark of a finished start cannot be left", e);
        }
    }

    private void judged(TrailVerification.Verdict newest) {
        verdict = Optional.of(newest);
        desk.ifPresent(shown -> shown.tellOfTrail(newest));
    }

    private void notOpened(Throwable failure) {
        start.failed(new OpeningFailure(frame.texts()).sentence(failure, settings.folder()));
    }

    private void show(Runnable what) {
        showAgain = what;
        what.run();
    }

    private void showStart() {
        put(
                new StartView(
                        start,
                        frame().texts(),
                        this::open,
                        this::close,
                        Optional.of(databases::connect)));
    }

    private void showSetup() {
        entrance.ifPresent(way ->
                put(
                        way.setup(
                                frame(),
                                look.appearance(),
                                () -> show(this::showSignIn),
                                databases::connect)));
    }

    private void showSignIn() {
        entrance.ifPresent(way -> {
            way.tellDrafts(ownersOfDrafts());
            put(way.signIn(frame(), look.appearance(), this::signedIn, this::passwordUsed));
        });
        readiness.tell(background, stage, this::ready);
    }

    private Set<UserId> ownersOfDrafts() {
        var owners = new HashSet<UserId>();
        drafts.forEach((user, parked) -> {
            if (!parked.isEmpty()) {
                owners.add(user);
            }
        });
        kept.filter(each -> each.desk().day().booking().isHalfTyped())
                .ifPresent(each -> owners.add(each.session().user()));
        return owners;
    }

    private void passwordUsed(Session by, String password) {
        outage.ifPresent(each -> each.passwordUsed(by.user(), password));
    }

    private void signedIn(Session newSession) {
        var left = kept;
        kept = Optional.empty();
        if (left.filter(each -> each.isStillOf(newSession, look.language())).isPresent()) {
            left.ifPresent(this::comeBack);
            return;
        }
        // What was typed waits for its owner among their drafts; nobody else sees the desk.
        left.ifPresent(each -> each.desk().day().booking().park());
        session = Optional.of(newSession);
        clinic.ifPresent(open ->
                background
                        .call(() -> DeskPeople.of(newSession, open.services()))
                        .onSuccess(people -> {
                            lockAfter = people.lockAfter();
                            show(() -> showDesk(open, people));
                            live.ifPresent(rounds -> rounds.watch(newSession));
                            rounds.ifPresent(TrailRounds::remind);
                        })
                        .start());
    }

    private void showDesk(OpenClinic open, DeskPeople people) {
        boolean hidden = frame.formats().names().areHidden();
        frame =
                Frame.in(
                        look.language(),
                        people.directory().site().zone().id(),
                        settings.clock(),
                        background);
        frame.formats().names().hide(hidden); // Another language does not show them.
        var shown =
                new Desk(
                        frame,
                        people,
                        open.ids(),
                        drafts.computeIfAbsent(people.session().user(), _ -> new Drafts()),
                        look.look(),
                        new Desk.Exits(
                                look::choose,
                                this::lock,
                                databases::show,
                                Printing.here(printing)));
        desk = Optional.of(shown);
        people.known().onOtherZone(() -> showAgain.run());
        verdict.ifPresent(shown::tellOfTrail);
        outage.ifPresent(each -> each.appear(shown));
        put(shown.view());
        shown.day().view().focusGrid();
    }

    private void comeBack(KeptDesk left) {
        session = Optional.of(left.session());
        desk = Optional.of(left.desk());
        frame = left.frame();
        lockAfter = left.lockAfter();
        showAgain = left.showAgain();
        verdict.ifPresent(left.desk()::tellOfTrail);
        outage.ifPresent(each -> each.appear(left.desk()));
        stage.show(frame.overlay());
        left.focus().ifPresent(Node::requestFocus);
        live.ifPresent(each -> each.watch(left.session()));
        rounds.ifPresent(TrailRounds::remind);
    }

    /** Whoever was here may not come back to this desk, but sign in anew if at all. */
    private void end() {
        lock();
        kept = Optional.empty();
    }

    /** The sign-in is shown; the desk stays for whoever left it. */
    private void lock() {
        kept =
                session.flatMap(who ->
                        desk.map(shown ->
                                new KeptDesk(
                                        who, shown, frame, stage.focus(), lockAfter, showAgain)));
        var leaving = session;
        live.ifPresent(LiveRounds::stop);
        outage.ifPresent(OutageDesk::leave);
        session = Optional.empty();
        desk = Optional.empty();
        background.run(() -> forget(leaving)).start();
        show(this::showSignIn);
    }

    private void forget(Optional<Session> leaving) {
        clinic.ifPresent(open -> leaving.ifPresent(open.services().signIn()::signOut));
    }

    private Frame frame() {
        frame = newFrame();
        return frame;
    }

    private Frame newFrame() {
        return Frame.in(look.language(), settings.machineZone(), settings.clock(), background);
    }

    private void put(Parent view) {
        frame.overlay().show(view);
        stage.show(frame.overlay());
        view.requestFocus();
    }

    private void failed(Throwable failure) {
        frame.failures().accept(failure);
    }

    /** Everybody leaves; then the clinic that the folder means now is opened. */
    private void reopen() {
        var leaving = session;
        session = Optional.empty();
        desk = Optional.empty();
        kept = Optional.empty();
        drafts.clear();
        stopRounds();
        start.opening();
        show(this::showStart);
        background.run(() -> closeClinic(leaving)).onEnd(this::open).start();
    }

    private void closeClinic(Optional<Session> leaving) {
        live.ifPresent(LiveRounds::awaitEnd);
        forget(leaving);
        clinic.ifPresent(OpenClinic::close);
    }

    private void stopRounds() {
        rounds.ifPresent(TrailRounds::stop);
        rights.ifPresent(RightsRounds::stop);
        live.ifPresent(LiveRounds::stop);
        outage.ifPresent(OutageDesk::stop);
    }

    /** The window is gone at once; the database is closed when the last work has ended. */
    void close() {
        var leaving = session;
        session = Optional.empty();
        stage.hide();
        idle.stop();
        stopRounds();
        background
                .run(() -> closeClinic(leaving))
                .onEnd(() -> {
                    background.close();
                    stage.gone();
                })
                .start();
    }
}
