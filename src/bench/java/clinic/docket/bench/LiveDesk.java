package clinic.docket.bench;

import clinic.docket.app.wiring.Services;
import clinic.docket.app.wiring.live.LiveListener;
import clinic.docket.app.wiring.live.LiveReader;
import clinic.docket.domain.live.News;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestClock;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.store.live.Bell;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.page.Page;
import clinic.docket.ui.calendar.page.Pages;
import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A desk that looks on, in a process of its own: the window's reader, the calendar's controller and
 * its model, with the page ready to be drawn and nobody who draws it. Says a line for each visit
 * and hold that has come into the model, with the machine's monotonic time, until its input ends.
 */
public final class LiveDesk {
    private static final int END = -1;
    private static final int WARM_UPS = 150;

    private final Set<String> shown = new HashSet<>();

    private LiveDesk() {}

    /** Arguments: a number, and the address, user and password of the database. */
    public static void main(String[] args) throws Exception {
        var settings = new DatabaseSettings.Server(args[1], args[2], args[3]);
        try (var database = Database.open(settings, () -> false)) {
            new LiveDesk().run(database, "desk-" + args[0]);
        }
    }

    private void run(Database database, String workstation) throws Exception {
        var clock = new TestClock(Fixtures.NOW);
        var services = Services.on(database, clock, new Ids(clock, new Random()), new Passwords(4));
        var session = Sessions.at(SmallClinic.RECEPTIONIST, SmallClinic.SITE.id(), workstation);
        var texts = new Texts(Locale.ENGLISH);
        var zone = SmallClinic.BERLIN.id();
        var model = new CalendarModel(Fixtures.MONDAY, Weeks.of(Locale.ENGLISH));
        var controller =
                new CalendarController(
                        model,
                        Background.immediate(LiveDesk::tell),
                        new CalendarController.Reading(
                                (first, last) -> services.days().days(session, first, last),
                                (month, doctors) -> services.days().month(session, month, doctors)),
                        new Pages(
                                texts,
                                new Formats(texts, zone),
                                services.directory().directory(session).practitioners()),
                        new CalendarController.SiteClock(new Ticker(clock), zone));
        model.pageProperty().subscribe(this::tell);
        for (int i = 0; i < WARM_UPS; i++) {
            controller.goTo(Fixtures.MONDAY); // As a desk that has been at work for some hours.
        }
        System.out.println("ready");
        watch(services, session, Bell.of(database), controller);
    }

    private static void watch(
            Services services, Session session, Bell bell, CalendarController controller)
            throws Exception {
        var reader =
                new LiveReader(() -> services.live().revisions(session), bell, told(controller))
                        .start();
        while (System.in.read() != END) {
            // Whoever started it says nothing until it is to end.
        }
        reader.close();
        reader.awaitEnd();
    }

    /** On the reader's thread, which stands for the one that draws. */
    private static LiveListener told(CalendarController controller) {
        return new LiveListener() {
            @Override
            public void changed(News news) {
                controller.refreshByOthers();
            }

            @Override
            public void lost(RuntimeException failure) {
                tell(failure);
            }
        };
    }

    private static void tell(Throwable failure) {
        System.out.println("lost " + failure);
    }

    private void tell(Optional<Page> page) {
        long now = System.nanoTime();
        var lines = new StringBuilder();
        page.stream()
                .flatMap(each -> each.sheets().stream())
                .flatMap(sheet -> sheet.doctors().stream())
                .forEach(doctor -> {
                    doctor.visits()
                            .forEach(visit ->
                                    add(lines, key(visit.id().value(), visit.version()), now));
                    doctor.holds()
                            .forEach(held -> add(lines, key(held.hold().id().value(), 0), now));
                });
        System.out.print(lines);
        System.out.flush();
    }

    private void add(StringBuilder lines, String key, long now) {
        if (shown.add(key)) {
            lines.append(key).append(' ').append(now).append('\n');
        }
    }

    /** A hold has no version. */
    static String key(UUID id, long version) {
        return id + " " + version;
    }
}
