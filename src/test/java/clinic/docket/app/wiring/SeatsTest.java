package clinic.docket.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.live.LiveListener;
import clinic.docket.app.wiring.live.LiveReader;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.store.live.Bell;
import clinic.docket.store.session.Database;
import java.time.MonthDay;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Desk, doctor and kiosk, each with connections of its own: what one does the others see. */
class SeatsTest {
    private static final int PATIENCE_SECONDS = 10;
    private static final Claim CLAIM = new Claim(MonthDay.of(2, 19), "SI");

    @ParameterizedTest
    @EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
    void showsTheOthersWhatOneSeatDoes(StorageEngine engine) throws InterruptedException {
        try (var clinic = OpenClinic.on(engine)) {
            clinic.startDay();
            var visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00").id();
            var atTheKiosk = Sessions.at(clinic.newKiosk(), SmallClinic.SITE.id(), "Kiosk 1");
            clinic.clock().set(clinic.at("08:40"));
            try (var desk = new Seat(clinic, clinic.receptionist(), 1);
                    var doctor = new Seat(clinic, clinic.doctor(), 2);
                    var kiosk = new Place(clinic, 3)) {
                desk.await(SeatsTest::isOfTheDoctor);
                doctor.await(SeatsTest::isOfTheDoctor);

                var found = kiosk.services().kiosk().identify(atTheKiosk, CLAIM).orThrow();
                kiosk.services().kiosk().checkIn(atTheKiosk, CLAIM, found.id()).orThrow();
                desk.sees(visit, AppointmentStatus.ARRIVED);
                doctor.sees(visit, AppointmentStatus.ARRIVED);

                desk.step(visit, AppointmentStatus.CHECKED_IN);
                doctor.sees(visit, AppointmentStatus.CHECKED_IN);
                assertThat(kiosk.services().kiosk().identify(atTheKiosk, CLAIM).refused())
                        .contains(new KioskRefusal.CheckedInAlready());

                doctor.call(visit);
                desk.sees(visit, AppointmentStatus.IN_PROGRESS);

                kiosk.services().kiosk().callDesk(atTheKiosk);
                desk.await(news -> news.subjects().contains(LiveSubject.CALLS));
                assertThat(desk.services().deskCalls().open(clinic.receptionist())).hasSize(1);
            }
        }
    }

    private static boolean isOfTheDoctor(News news) {
        return news.practitioners().contains(SmallClinic.ADLER.id());
    }

    /** A computer of the clinic. */
    private static class Place implements AutoCloseable {
        private final Database database;
        private final Services services;

        Place(OpenClinic clinic, int number) {
            database = Database.open(clinic.database().settings(), () -> false);
            var ids = new Ids(clinic.clock(), new Random(number));
            services = Services.on(database, clinic.clock(), ids, new Passwords(4));
        }

        Database database() {
            return database;
        }

        Services services() {
            return services;
        }

        @Override
        public void close() {
            database.close();
        }
    }

    /** A computer that is told of what others do. */
    private static final class Seat extends Place implements LiveListener {
        private final OpenClinic clinic;
        private final Session session;
        private final BlockingQueue<News> told = new LinkedBlockingQueue<>();
        private final LiveReader reader;

        Seat(OpenClinic clinic, Session session, int number) {
            super(clinic, number);
            this.clinic = clinic;
            this.session = session;
            reader =
                    new LiveReader(
                            () -> services().live().revisions(session), Bell.of(database()), this);
            reader.start();
        }

        void step(AppointmentId visit, AppointmentStatus to) {
            services().visits().advance(session, visit, visit(visit).version(), to).orThrow();
        }

        void call(AppointmentId visit) {
            services().visits().call(session, visit, visit(visit).version()).orThrow();
        }

        /** As a screen: it is told, reads the day again, and may be told once more. */
        void sees(AppointmentId visit, AppointmentStatus status) throws InterruptedException {
            await(news -> isOfTheDoctor(news) && visit(visit).status() == status);
        }

        void await(Predicate<News> news) throws InterruptedException {
            var next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (next != null && !news.test(next)) {
                next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            assertThat(next).as("news at %s", session.workstation()).isNotNull();
        }

        private DayVisit visit(AppointmentId id) {
            return services().days().day(session, clinic.day()).doctors().stream()
                    .flatMap(each -> each.visits().stream())
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void changed(News news) {
            told.add(news);
        }

        @Override
        public void lost(RuntimeException failure) {
            throw new AssertionError("The database is there", failure);
        }

        @Override
        public void close() {
            reader.close();
            reader.awaitEnd();
            super.close();
        }
    }
}
