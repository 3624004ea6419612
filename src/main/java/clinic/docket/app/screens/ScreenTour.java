package clinic.docket.app.screens;

import clinic.docket.app.demo.DemoMaker;
import clinic.docket.app.demo.DemoOrder;
import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Entrance;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.Services;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.schedule.Country;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.DemoAccount;
import clinic.docket.service.access.Session;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.Snapshot;
import clinic.docket.ui.part.appearance.Appearance;
import clinic.docket.ui.shell.ShellModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Walks through the application as a receptionist, a doctor and an administrator would, and paints
 * what it sees.
 */
public final class ScreenTour {
    private static final Optional<Country> IRELAND = Country.of("IE");

    private final ScreenOrder order;
    private final Witness witness;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private ScreenTour(ScreenOrder order, Witness witness) {
        this.order = order;
        this.witness = witness;
    }

    /** Who is shown each screen when it has come to rest; called on the FX thread. */
    @FunctionalInterface
    public interface Witness {
        void sees(String name, Scene scene) throws IOException;
    }

    /**
     * Paints all screens; starts JavaFX in this process.
     *
     * @param folder of the pictures
     * @return the pictures, in the order of the tour
     */
    public static List<Path> paint(ScreenOrder order, Path folder)
            throws IOException, InterruptedException {
        var painted = new ArrayList<Path>();
        Easel.startJavaFx();
        try {
            walk(
                    order,
                    (name, scene) -> {
                        Path file = folder.resolve(name + ".png");
                        Snapshot.write(scene, file);
                        painted.add(file);
                    });
            return painted;
        } finally {
            Platform.exit();
        }
    }

    /** On a thread that is not JavaFX's, which runs already. */
    public static void walk(ScreenOrder order, Witness witness) throws IOException {
        new ScreenTour(order, witness).walk();
    }

    private void walk() throws IOException {
        try (var background = new Background(failure::set);
                var easel = Easel.of(order, background)) {
            try (var empty = open("screens-empty")) {
                wizard(easel, background, services(empty));
            }
            try (var database = open("screens-demo")) {
                var demo =
                        new DemoOrder(
                                DemoOrder.USUAL_SEED,
                                order.visits(),
                                new SiteZone(ScreenOrder.ZONE),
                                ScreenOrder.CLOCK.instant());
                DemoMaker.on(database, demo).make(demo, count -> {});
                var services = services(database);
                // The pictures are the same on computers of all countries.
                services.country()
                        .choose(signedIn(services, Role.ADMINISTRATOR), IRELAND)
                        .orThrow();
                signIn(easel, background, services);
                desk(easel, background, services, signedIn(services, Role.RECEPTIONIST));
                doctor(easel, background, services);
                administration(easel, background, services);
                new KioskTour(easel, services, name -> paint(easel, name))
                        .walk(signedIn(services, Role.ADMINISTRATOR), background, enlarged());
            }
        }
        if (failure.get() != null) {
            throw new IOException("A screen failed", failure.get());
        }
    }

    private static Database open(String name) {
        return Database.open(new DatabaseSettings.InMemory(name), Platform::isFxApplicationThread);
    }

    private static Services services(Database database) {
        return Services.on(database, ScreenOrder.CLOCK, ids());
    }

    private static Ids ids() {
        return new Ids(ScreenOrder.CLOCK, new SplittableRandom(1));
    }

    private Frame frame(Background background) {
        return Frame.in(order.language(), ScreenOrder.ZONE, ScreenOrder.CLOCK, background);
    }

    private Appearance appearance() {
        return new Appearance(order.language(), order.theme());
    }

    private Appearance enlarged() {
        var appearance = appearance();
        appearance.zoomProperty().set(order.zooms().getFirst());
        return appearance;
    }

    private Entrance entrance(Services services) {
        return new Entrance(
                services,
                ScreenOrder.CLOCK,
                ScreenOrder.WORKSTATION,
                order.version(),
                ScreenOrder.ZONE);
    }

    private void wizard(Easel easel, Background background, Services services) throws IOException {
        easel.put(() ->
                shown(
                        background,
                        frame ->
                                entrance(services).setup(frame, appearance(), () -> {}, () -> {})));
        paint(easel, "setup");
        for (SampleDatabase sample : SampleDatabase.values()) {
            easel.put(() -> shown(background, sample::page));
            paint(easel, sample.pictureName());
        }
    }

    private void signIn(Easel easel, Background background, Services services) throws IOException {
        easel.put(() ->
                shown(
                        background,
                        frame -> entrance(services).signIn(frame, appearance(), session -> {})));
        paint(easel, "login");
    }

    private Parent shown(Background background, Function<Frame, Parent> screen) {
        Frame frame = frame(background);
        frame.overlay().show(screen.apply(frame));
        return frame.overlay();
    }

    private static Session signedIn(Services services, Role role) {
        DemoAccount account = account(services, role);
        return services.signIn()
                .signIn(account.login(), account.password(), ScreenOrder.WORKSTATION)
                .orThrow();
    }

    private static DemoAccount account(Services services, Role role) {
        return services.signIn().front().demoAccounts().stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private void desk(Easel easel, Background background, Services services, Session session)
            throws IOException {
        var desk = new AtomicReference<Desk>();
        var occasions = occasions(easel, services);
        occasions.runningLate(session);
        var people = DeskPeople.of(session, services);
        easel.put(() -> deskOf(background, people, desk));
        paint(easel, "desk-summary");
        Easel.asked(() -> FullestPanel.choose(desk.get().day().model()));
        easel.rest();
        paint(easel, "desk-day");
        easel.press("F12");
        paint(easel, "desk-privacy");
        easel.press("F12");
        easel.press("F1");
        paint(easel, "desk-keys");
        easel.press("Esc");
        easel.press("X");
        paint(easel, "desk-cancel");
        easel.press("Esc");
        easel.press("Shortcut+P");
        paint(easel, "desk-print-day");
        easel.press("Esc");
        easel.press("S");
        paint(easel, "desk-print-slip");
        easel.press("Esc");
        easel.type("0");
        paint(easel, "desk-fit-day");
        occasions.called(desk.get(), signedIn(services, Role.ADMINISTRATOR));
        occasions.carried(desk.get(), session);
        week(easel, desk.get(), occasions);
        patients(easel, desk.get());
        easel.press("B");
        easel.type("sil");
        paint(easel, "booking-patient");
        easel.press("Enter");
        paint(easel, "booking-slots");
        easel.press("Esc");
        easel.press("B");
        paint(easel, "booking-draft");
        easel.press("Shortcut+N");
        paint(easel, "booking-new-patient");
        easel.press("Esc");
        knownAlready(easel, services, session);
        occasions.conflict(desk.get(), signedIn(services, Role.ADMINISTRATOR));
        occasions.registeredTwice(session);
        new OutageTour(easel, name -> paint(easel, name)).walk(desk.get());
        new DayListTour(
                        easel,
                        name -> paint(easel, name),
                        screen -> shown(background, screen),
                        order.version())
                .walk(services, session, appearance());
        pin(easel, background, services, session);
    }

    /** Somebody is with the doctor, who runs late. */
    private void doctor(Easel easel, Background background, Services services) throws IOException {
        var desk = new AtomicReference<Desk>();
        var people = DeskPeople.of(signedIn(services, Role.DOCTOR), services);
        easel.put(() -> deskOf(background, people, desk));
        paint(easel, "doctor-waiting");
        easel.press("Enter");
        paint(easel, "doctor-day");
        easel.press("L");
        easel.type("20");
        paint(easel, "doctor-late");
        easel.press("Enter");
        easel.press("Down");
        paint(easel, "doctor-next");
    }

    private Occasions occasions(Easel easel, Services services) {
        return new Occasions(easel, services, name -> paint(easel, name));
    }

    /** The desk is locked, a draft waits, and half of the PIN has been typed. */
    private void pin(Easel easel, Background background, Services services, Session session)
            throws IOException {
        services.signIn()
                .setPin(session, account(services, session.role()).password(), Occasions.PIN);
        easel.put(() ->
                shown(
                        background,
                        frame -> {
                            var entrance = entrance(services);
                            entrance.tellDrafts(Set.of(session.user()));
                            return entrance.signIn(frame, appearance(), opened -> {});
                        }));
        easel.type(session.displayName().substring(0, 1).toLowerCase(Locale.ROOT));
        easel.type(Occasions.PIN.substring(0, 3));
        paint(easel, "login-pin");
    }

    /** Registers somebody who is in the books: the next of the day. */
    private void knownAlready(Easel easel, Services services, Session session) throws IOException {
        var known = services.patients().find(session, "sil", 1).getFirst();
        easel.press("B");
        easel.type(known.name().display() + " " + known.birthDate());
        easel.press("Shortcut+N");
        easel.press("Enter");
        paint(easel, "booking-known-already");
        easel.press("Esc");
        easel.press("Esc");
    }

    private void week(Easel easel, Desk desk, Occasions occasions) throws IOException {
        Easel.asked(() -> {
            desk.day().controller().showWeek();
            return true;
        });
        easel.rest();
        paint(easel, "desk-week");
        occasions.nothingChosen(desk);
        occasions.pinned(desk);
        easel.press("G");
        paint(easel, "desk-date");
        easel.press("Esc");
        easel.press("D");
        easel.press("Down");
        easel.press("Enter");
        paint(easel, "desk-doctors");
        easel.press("Esc");
        paint(easel, "desk-week-several");
        Easel.asked(() -> {
            desk.day().controller().showMonth();
            return true;
        });
        easel.rest();
        paint(easel, "desk-month");
        Easel.asked(() -> {
            desk.day().controller().showDay();
            return true;
        });
        easel.rest();
    }

    /** From the visit that is chosen in the calendar. */
    private void patients(Easel easel, Desk desk) throws IOException {
        Easel.asked(() -> opened(desk, "patients"));
        easel.rest();
        paint(easel, "patients");
        Easel.asked(() -> opened(desk, "calendar"));
        easel.press("O");
        paint(easel, "patient");
        easel.press("E");
        paint(easel, "patient-edit");
        easel.press("Esc");
        Easel.asked(() -> opened(desk, "calendar"));
        easel.rest();
    }

    private Parent deskOf(Background background, DeskPeople people, AtomicReference<Desk> made) {
        Frame frame = frame(background);
        var desk =
                new Desk(
                        frame,
                        people,
                        ids(),
                        new Drafts(),
                        new ShellModel.Look(order.theme(), order.language()),
                        new Desk.Exits(look -> {}, () -> {}));
        made.set(desk);
        frame.overlay().show(desk.view());
        return frame.overlay();
    }

    private void administration(Easel easel, Background background, Services services)
            throws IOException {
        var desk = new AtomicReference<Desk>();
        var people = DeskPeople.of(signedIn(services, Role.ADMINISTRATOR), services);
        easel.put(() -> deskOf(background, people, desk));
        var administration = desk.get().administration().orElseThrow();
        Easel.asked(() -> opened(desk.get(), "admin"));
        for (String page : administration.pageNames()) {
            Easel.asked(() -> {
                administration.open(page);
                return page;
            });
            easel.rest();
            paint(easel, "admin-" + page);
        }
        Easel.asked(() -> opened(desk.get(), "patients"));
        easel.rest();
        Easel.asked(() -> {
            desk.get().patients().orElseThrow().controller().listDuplicates();
            return true;
        });
        easel.rest();
        paint(easel, "patient-duplicates");
        occasions(easel, services).merged();
    }

    private static boolean opened(Desk desk, String screen) {
        desk.controller().open(screen);
        return true;
    }

    private void paint(Easel easel, String name) throws IOException {
        easel.show(name, witness);
    }
}
