package clinic.docket.app.window;

import clinic.docket.app.outage.Outage;
import clinic.docket.app.place.PrintFile;
import clinic.docket.app.window.kept.KeptDesk;
import clinic.docket.app.window.kept.ParkedDrafts;
import clinic.docket.app.window.rounds.IdleRounds;
import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Entrance;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.Printing;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.app.wiring.outage.OutageDesk;
import clinic.docket.app.wiring.outage.OutageRoom;
import clinic.docket.service.access.Session;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.IdleWatch;
import clinic.docket.ui.print.PrintMemory;
import clinic.docket.ui.start.StartView;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * What the window shows, from the opening of the clinic to the desk and back. Belongs to the FX
 * thread.
 *
 * <p>Everything typed lives in models that outlast the views: another language builds the frame and
 * the view anew upon them.
 */
final class DocketWindow {
    private final WindowSettings settings;
    private final WindowStage stage;
    private final Background background = new Background(this::failed);
    private final ClinicOpening opening;
    private final Readiness readiness = new Readiness();
    private final ParkedDrafts drafts = new ParkedDrafts();
    private final WindowLook look;
    private final IdleRounds idle;
    private final DatabaseDialogs databases;
    private Frame frame;
    private Runnable showAgain = this::showStart;
    private Optional<OpenClinic> clinic = Optional.empty();
    private Optional<Entrance> entrance = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Optional<WindowRounds> rounds = Optional.empty();
    private Optional<OutageDesk> outage = Optional.empty();
    private Optional<Desk> desk = Optional.empty();
    private Optional<KeptDesk> kept = Optional.empty();
    private final PrintMemory printing;
    private final OutageRoom room;
    private boolean atDoor;
    private Duration lockAfter = Duration.ZERO;

    DocketWindow(WindowSettings settings, WindowStage stage) {
        this.settings = settings;
        this.stage = stage;
        look = new WindowLook(settings.folder(), settings.look(), background);
        printing = Printing.remembered(new PrintFile(settings.folder()), background);
        frame = newFrame();
        databases = new DatabaseDialogs(settings, background, () -> frame, this::reopen);
        look.begin(stage, () -> showAgain.run());
        room =
                new OutageRoom(
                        settings.folder(),
                        settings.clock(),
                        settings.workstation(),
                        settings.version());
        opening = new ClinicOpening(settings, background, this::opened);
        idle = new IdleRounds(idleWatch(), settings.clock());
        stage.onTouch(idle::touched);
        idle.start();
        stage.onClose(this::close);
    }

    private IdleWatch idleWatch() {
        return new IdleWatch()
                .after(look::namesHiddenAfter, () -> frame.formats().names().hide(true))
                .after(() -> session.isPresent() ? lockAfter : room.lockAfter(), this::lock);
    }

    /** Opens the clinic; the window shows how far it has come. */
    void open() {
        opening.open(this::notOpened);
        show(this::showStart);
        stage.appear();
        background.run(room::sweep).start();
    }

    private void opened(OpenClinic opened) {
        clinic = Optional.of(opened);
        entrance = Optional.of(opened.entrance(settings));
        background
                .call(opened.services().firstRun()::isNeeded)
                .onSuccess(needed -> {
                    if (room.isTaken()) {
                        room.tell(true);
                    } else {
                        show(needed ? this::showSetup : this::showSignIn);
                    }
                })
                .start();
        rounds =
                Optional.of(
                        new WindowRounds(
                                opened,
                                background,
                                new WindowRounds.Seat(
                                        () -> session, () -> desk, this::end, this::changed)));
        outage = room.watch(opened.database());
        outage.ifPresent(each -> each.onTurn(this::turned));
    }

    /** A desk that is shown tells it itself. */
    private void turned() {
        room.tell(!isAway());
        if (atDoor) {
            show(this::showSignIn);
        }
    }

    /** Whether nobody can sign in by the database now. */
    private boolean isAway() {
        return clinic.isEmpty() || outage.filter(OutageDesk::isLost).isPresent();
    }

    private void changed() {
        outage.ifPresent(OutageDesk::changed);
    }

    /** What takes time, and nobody waits for, begins when somebody can sign in. */
    private void ready() {
        rounds.ifPresent(WindowRounds::verifyTrail);
        settings.readyMark().ifPresent(mark -> background.run(() -> Readiness.leave(mark)).start());
    }

    private void notOpened(Throwable failure) {
        opening.model()
                .failed(new OpeningFailure(frame.texts()).sentence(failure, settings.folder()));
        if (Outage.isMeantBy(failure)) {
            room.ask(background, opening.model()::offerDayList);
        }
    }

    private void show(Runnable what) {
        showAgain = what;
        what.run();
    }

    private void showStart() {
        put(
                new StartView(
                        opening.model(),
                        frame().texts(),
                        new StartView.Ways(
                                this::open,
                                this::close,
                                Optional.of(databases::connect),
                                this::knock)));
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

    /** To the day list, when the clinic cannot be opened. */
    private void knock() {
        show(this::showSignIn);
        opening.tryOn();
    }

    private void showSignIn() {
        if (isAway()) {
            put(
                    room.door(
                            frame(),
                            look.appearance(),
                            () -> show(this::showDayList),
                            this::askAgain));
        } else {
            entrance.ifPresent(way -> {
                way.tellDrafts(drafts.owners(kept));
                put(way.signIn(frame(), look.appearance(), this::signedIn, this::passwordUsed));
            });
        }
        atDoor = true;
        if (clinic.isPresent()) {
            readiness.tell(background, stage, this::ready);
        }
    }

    /** To the start screen, where another database can be chosen; or once more to the door. */
    private void askAgain() {
        if (clinic.isEmpty()) {
            open();
        } else {
            show(this::showSignIn);
        }
    }

    private void showDayList() {
        room.zone()
                .ifPresent(zone -> {
                    frame = siteFrame(zone);
                    room.list(frame, this::lock).ifPresent(this::put);
                });
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
                            rounds.ifPresent(each -> each.watch(newSession));
                        })
                        .start());
    }

    private void showDesk(OpenClinic open, DeskPeople people) {
        frame = siteFrame(people.directory().site().zone().id());
        var shown =
                new Desk(
                        frame,
                        people,
                        open.ids(),
                        drafts.of(people.session().user()),
                        look.look(),
                        new Desk.Exits(
                                look::choose,
                                this::lock,
                                databases::show,
                                Printing.here(printing)));
        desk = Optional.of(shown);
        people.known().onOtherZone(() -> showAgain.run());
        rounds.ifPresent(each -> each.tellVerdict(shown));
        outage.ifPresent(each -> each.appear(shown));
        put(shown.view());
        shown.day().view().focusGrid();
    }

    /** Names that are hidden stay so: another language does not show them. */
    private Frame siteFrame(ZoneId zone) {
        boolean hidden = frame.formats().names().areHidden();
        var next = Frame.in(look.language(), zone, settings.clock(), background);
        next.formats().names().hide(hidden);
        return next;
    }

    private void comeBack(KeptDesk left) {
        atDoor = false;
        session = Optional.of(left.session());
        desk = Optional.of(left.desk());
        frame = left.frame();
        lockAfter = left.lockAfter();
        showAgain = left.showAgain();
        rounds.ifPresent(each -> each.tellVerdict(left.desk()));
        outage.ifPresent(each -> each.appear(left.desk()));
        stage.show(frame.overlay());
        left.focus().ifPresent(Node::requestFocus);
        rounds.ifPresent(each -> each.watch(left.session()));
    }

    /** Whoever was here may not come back to this desk, but sign in anew if at all. */
    private void end() {
        entrance.ifPresent(Entrance::tellEnded);
        lock();
        kept = Optional.empty();
    }

    /** The sign-in is shown; the desk stays for whoever left it. */
    private void lock() {
        if (session.isEmpty()) {
            room.leave().ifPresent(login -> entrance.ifPresent(way -> way.expect(login)));
            show(this::showSignIn);
            return;
        }
        kept =
                session.flatMap(who ->
                        desk.map(shown ->
                                new KeptDesk(
                                        who, shown, frame, stage.focus(), lockAfter, showAgain)));
        var leaving = session;
        rounds.ifPresent(WindowRounds::leave);
        outage.ifPresent(OutageDesk::leave);
        session = Optional.empty();
        desk = Optional.empty();
        clinic.ifPresent(
                open -> leaving.ifPresent(who -> background.run(() -> open.signOut(who)).start()));
        show(this::showSignIn);
    }

    private Frame frame() {
        frame = newFrame();
        return frame;
    }

    private Frame newFrame() {
        return Frame.in(look.language(), settings.machineZone(), settings.clock(), background);
    }

    private void put(Parent view) {
        atDoor = false;
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
        opening.model().opening();
        show(this::showStart);
        var closing = clinic;
        clinic = Optional.empty();
        background
                .run(() -> {
                    close(closing, leaving);
                    room.clear(); // It may be another clinic now.
                })
                .onEnd(this::open)
                .start();
    }

    private void close(Optional<OpenClinic> closing, Optional<Session> leaving) {
        rounds.ifPresent(WindowRounds::awaitEnd);
        closing.ifPresent(open -> {
            leaving.ifPresent(open::signOut);
            open.close();
        });
    }

    private void stopRounds() {
        opening.stop();
        rounds.ifPresent(WindowRounds::stop);
        outage.ifPresent(OutageDesk::stop);
    }

    /** The window is gone at once; the database is closed when the last work has ended. */
    void close() {
        desk.or(() -> kept.map(KeptDesk::desk))
                .ifPresent(shown -> shown.day().booking().keepTyped());
        var writing = drafts.flush();
        var leaving = session;
        session = Optional.empty();
        stage.hide();
        idle.stop();
        stopRounds();
        background
                .run(() -> {
                    writing.run();
                    close(clinic, leaving);
                })
                .onEnd(() -> {
                    background.close();
                    stage.gone();
                })
                .start();
    }
}
