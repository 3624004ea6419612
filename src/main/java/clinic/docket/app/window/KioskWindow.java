package clinic.docket.app.window;

import clinic.docket.app.place.Secrets;
import clinic.docket.app.window.rounds.RightsRounds;
import clinic.docket.app.wiring.kiosk.Kiosk;
import clinic.docket.app.wiring.kiosk.KioskAccount;
import clinic.docket.domain.access.Role;
import clinic.docket.service.access.Session;
import clinic.docket.service.kiosk.KioskPlace;
import clinic.docket.ui.kiosk.staff.StaffController;
import clinic.docket.ui.kiosk.staff.StaffModel;
import clinic.docket.ui.kiosk.staff.StaffTask;
import clinic.docket.ui.kiosk.staff.StaffView;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.kit.watch.Pulse;
import clinic.docket.ui.part.appearance.Appearance;
import clinic.docket.ui.start.StartModel;
import clinic.docket.ui.start.StartView;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window of a kiosk: fills the screen, starts by itself once it was set up, tries again when
 * the clinic cannot be opened, and is closed only by staff. Belongs to the FX thread.
 */
final class KioskWindow {
    private static final Logger LOG = LoggerFactory.getLogger(KioskWindow.class);
    private static final Duration AGAIN = Duration.seconds(10);
    private static final Duration STAFF_STAYS = Duration.minutes(1);
    private static final String CLOSE_KEYS = "Shortcut+Shift+Q";

    private final WindowSettings settings;
    private final WindowStage stage;
    private final Appearance appearance;
    private final Background background = new Background(KioskWindow::failed);
    private final Background heartbeats = new Background(KioskWindow::failed);
    private final StartModel start = new StartModel();
    private final PauseTransition again = new PauseTransition(AGAIN);
    private final PauseTransition staffLeft = new PauseTransition(STAFF_STAYS);
    private Runnable showAgain = this::showStart;
    private Optional<OpenClinic> clinic = Optional.empty();
    private Optional<KioskAccount> account = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Optional<Pulse> pulse = Optional.empty();
    private Optional<RightsRounds> rights = Optional.empty();
    private boolean guarded;

    /** A kiosk's session, and where it stands: read together, off the FX thread. */
    private record Seat(Session session, KioskPlace place) {}

    KioskWindow(WindowSettings settings, WindowStage stage) {
        this.settings = settings;
        this.stage = stage;
        appearance = new Appearance(settings.look().language(), settings.look().theme());
        appearance.themeProperty().subscribe(stage::dress);
        appearance.zoomProperty().subscribe(percent -> stage.zoom(percent.intValue()));
        appearance.languageProperty().addListener((_, _, _) -> showAgain.run());
        again.setOnFinished(event -> open());
        staffLeft.setOnFinished(event -> showAgain.run());
        stage.onClose(this::askToClose);
        stage.onKeys(CLOSE_KEYS, this::askToClose);
    }

    void open() {
        again.stop();
        start.opening();
        show(this::showStart);
        stage.fillScreen();
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
        var own =
                new KioskAccount(
                        opened.services(),
                        Secrets.in(settings.folder()),
                        settings.workstation(),
                        new SecureRandom());
        account = Optional.of(own);
        background
                .call(() ->
                        opened.services().firstRun().isNeeded()
                                ? Optional.<Runnable>of(this::noClinic)
                                : Optional.<Runnable>empty())
                .onSuccess(no -> no.ifPresentOrElse(Runnable::run, () -> enter(opened, own)))
                .onFailure(this::notOpened)
                .start();
    }

    private void noClinic() {
        start.failed(new Texts(appearance.languageProperty().get()).get("kiosk.staff.noClinic"));
        show(this::showStart);
    }

    private void enter(OpenClinic opened, KioskAccount own) {
        background
                .call(() -> own.signIn().map(entered -> seat(opened, entered)))
                .onSuccess(seat ->
                        seat.ifPresentOrElse(
                                each -> run(opened, each),
                                () -> show(() -> showSetUp(opened, own))))
                .onFailure(this::notOpened)
                .start();
    }

    private static Seat seat(OpenClinic opened, Session entered) {
        return new Seat(entered, opened.services().kiosk().place(entered));
    }

    private void showSetUp(OpenClinic opened, KioskAccount own) {
        var texts = new Texts(appearance.languageProperty().get());
        var words =
                new StaffView.Words(
                        texts.get("kiosk.staff.setUp.title"),
                        texts.format("kiosk.staff.setUp.hint", settings.workstation()),
                        texts.get("kiosk.staff.setUp"),
                        Optional.of(showAgain).filter(_ -> guarded));
        var model = new StaffModel();
        fillInDemo(opened, model);
        put(
                staff(
                        model,
                        words,
                        (login, password) ->
                                own.setUp(login, password).map(entered -> seat(opened, entered)),
                        seat -> run(opened, seat)));
        if (guarded) {
            staffLeft.playFromStart();
        }
    }

    /** Everybody may try the demo clinic's kiosk: its passwords are no secret. */
    private void fillInDemo(OpenClinic opened, StaffModel model) {
        background
                .call(() -> opened.services().signIn().front().demoAccounts())
                .onSuccess(accounts ->
                        accounts.stream()
                                .filter(each -> each.role() == Role.ADMINISTRATOR)
                                .findFirst()
                                .ifPresent(each -> {
                                    model.loginProperty().set(each.login());
                                    model.passwordProperty().set(each.password());
                                }))
                .start();
    }

    private <T> Parent staff(
            StaffModel model, StaffView.Words words, StaffTask<T> task, Consumer<T> done) {
        var texts = new Texts(appearance.languageProperty().get());
        return new StaffView(
                model,
                new StaffController<>(model, background, task, done),
                words,
                texts,
                new Formats(texts, settings.machineZone()));
    }

    private void run(OpenClinic opened, Seat seat) {
        session = Optional.of(seat.session());
        guarded = true;
        var service = opened.services().kiosk();
        var kiosk =
                new Kiosk(
                        seat.place(),
                        Kiosk.door(service, seat.session()),
                        background,
                        appearance,
                        settings.clock());
        var watch = kiosk.pulse(() -> service.isThere(seat.session()), heartbeats);
        kiosk.model().lostProperty().subscribe(KioskWindow::tellLost);
        pulse = Optional.of(watch);
        watch.start();
        var renewal =
                new RightsRounds(
                        opened.services().renewal(),
                        background,
                        () -> session,
                        () -> shut(opened, kiosk));
        rights = Optional.of(renewal);
        renewal.start();
        show(() -> put(kiosk.view()));
    }

    /** Its account was switched off: it serves nobody until staff sets it up again. */
    private void shut(OpenClinic opened, Kiosk kiosk) {
        LOG.warn("The account of this kiosk was switched off");
        stopRounds();
        var over = session;
        session = Optional.empty();
        background
                .run(() -> {
                    account.ifPresent(KioskAccount::close);
                    over.ifPresent(opened.services().signIn()::signOut);
                })
                .start();
        kiosk.close(() -> account.ifPresent(own -> showSetUp(opened, own)));
        showAgain.run();
    }

    private void stopRounds() {
        pulse.ifPresent(Pulse::stop);
        rights.ifPresent(RightsRounds::stop);
    }

    private static void tellLost(boolean lost) {
        if (lost) {
            LOG.warn("The database does not answer the kiosk");
        }
    }

    /** Only staff closes a kiosk that runs; before it does, nobody is kept out. */
    private void askToClose() {
        if (!guarded || account.isEmpty()) {
            close();
            return;
        }
        var own = account.get();
        var back = showAgain;
        var texts = new Texts(appearance.languageProperty().get());
        var words =
                new StaffView.Words(
                        texts.get("kiosk.staff.leave.title"),
                        texts.get("kiosk.staff.leave.hint"),
                        texts.get("kiosk.staff.leave"),
                        Optional.of(back));
        put(staff(new StaffModel(), words, own::leave, _ -> close()));
        staffLeft.playFromStart();
    }

    private void notOpened(Throwable failure) {
        var texts = new Texts(appearance.languageProperty().get());
        start.failed(new OpeningFailure(texts).sentence(failure, settings.folder()));
        show(this::showStart);
        closeClinic();
        again.playFromStart();
    }

    private void closeClinic() {
        var open = clinic;
        clinic = Optional.empty();
        background.run(() -> open.ifPresent(OpenClinic::close)).start();
    }

    private void showStart() {
        var texts = new Texts(appearance.languageProperty().get());
        put(
                new StartView(
                        start,
                        texts,
                        new StartView.Ways(this::open, this::close, Optional.empty())));
    }

    private void show(Runnable what) {
        showAgain = what;
        what.run();
    }

    private void put(Parent view) {
        staffLeft.stop();
        stage.show(view);
        view.requestFocus();
    }

    private static void failed(Throwable failure) {
        LOG.error("The kiosk failed", failure);
    }

    /** The window is gone at once; the database is closed when the last work has ended. */
    void close() {
        again.stop();
        staffLeft.stop();
        stopRounds();
        stage.hide();
        var leaving = session;
        session = Optional.empty();
        background
                .run(() ->
                        clinic.ifPresent(open -> {
                            leaving.ifPresent(open.services().signIn()::signOut);
                            open.close();
                        }))
                .onEnd(() -> {
                    heartbeats.close();
                    background.close();
                    stage.gone();
                })
                .start();
    }
}
