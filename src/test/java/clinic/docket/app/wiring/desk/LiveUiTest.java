package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.live.LiveListener;
import clinic.docket.app.wiring.live.LiveReader;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.live.News;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.live.Bell;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.shell.ShellModel;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What another desk does is seen to happen at this one, and disturbs nobody who works at it. */
@ExtendWith(ApplicationExtension.class)
class LiveUiTest {
    private static final int PATIENCE_SECONDS = 20;

    private final OpenClinic clinic = OpenClinic.inMemory();
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();
    private final AtomicReference<LiveReader> reader = new AtomicReference<>();
    private final AtomicReference<Boolean> sawItMove = new AtomicReference<>(false);
    private Patient patient;
    private Appointment chosen;
    private Appointment other;

    @Start
    void start(Stage stage) {
        clinic.startDay();
        patient = clinic.newPatient("Silva", "Mateus");
        chosen = clinic.book(patient, "09:00");
        other = clinic.book(clinic.newPatient("Okafor", "Ada"), "10:00");
        var background =
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                });
        var frame = Frame.in(Locale.ENGLISH, SmallClinic.BERLIN.id(), clinic.clock(), background);
        desk.set(
                new Desk(
                        frame,
                        DeskPeople.of(clinic.receptionist(), clinic.services()),
                        new Ids(clinic.clock(), new Random(3)),
                        new Drafts(),
                        new ShellModel.Look(Theme.LIGHT, Locale.ENGLISH),
                        new Desk.Exits(_ -> {}, () -> {})));
        frame.overlay().show(desk.get().view());
        scene.set(new Scene(frame.overlay(), 1440, 900));
        Theme.LIGHT.applyTo(scene.get());
        stage.setScene(scene.get());
        stage.show();
        desk.get().day().view().focusGrid();
        desk.get().day().model().selectedProperty().set(Optional.of(chosen.id()));
    }

    @BeforeEach
    void watch() {
        reader.set(
                new LiveReader(
                                () -> clinic.services().live().revisions(clinic.receptionist()),
                                Bell.of(clinic.database().database()),
                                new Told())
                        .start());
    }

    @AfterEach
    void close() {
        reader.get().close();
        reader.get().awaitEnd();
        clinic.close();
    }

    @Test
    void aBookingAppearsBehindAHalfTypedOne(FxRobot robot) throws Exception {
        robot.push(KeyCode.B);
        robot.write("sil", 0);
        var typedIn = onScreen(() -> scene.get().getFocusOwner());
        assertThat(typedIn).isInstanceOf(TextInputControl.class);
        double scrolled = scrollBar().getValue();

        var added = bookElsewhere("14:00");
        eventually(() -> card(added).isPresent());

        assertThat(onScreen(() -> scene.get().getFocusOwner())).isSameAs(typedIn);
        assertThat(((TextInputControl) typedIn).getText()).isEqualTo("sil");
        assertThat(scrollBar().getValue()).isEqualTo(scrolled);
        assertThat(desk.get().day().model().selectedProperty().get()).contains(chosen.id());
        robot.write("v", 0);
        assertThat(((TextInputControl) typedIn).getText()).isEqualTo("silv");
    }

    @Test
    void aVisitThatWasMovedElsewhereGlidesThere() throws Exception {
        double before = onScreen(() -> card(other).orElseThrow().getLayoutY());

        moveElsewhere("13:00");
        eventually(() -> card(other).orElseThrow().getLayoutY() != before);

        // Either still on its way or just arrived: it never stays between.
        eventually(() -> grid().moving() == 0);
        assertThat(onScreen(() -> card(other).orElseThrow().getTranslateY())).isZero();
        assertThat(sawItMove.get()).isTrue();
    }

    @Test
    void nothingGlidesForWhoeverAsksForLessMotion() throws Exception {
        onScreen(() -> {
            scene.get().getPreferences().setReducedMotion(true);
            return true;
        });
        double before = onScreen(() -> card(other).orElseThrow().getLayoutY());

        moveElsewhere("13:00");
        eventually(() -> card(other).orElseThrow().getLayoutY() != before);

        assertThat(sawItMove.get()).isFalse();
    }

    @Test
    void thePanelShowsTheStepThatAnotherDeskHasTaken() throws Exception {
        clinic.clock().set(clinic.at("08:55"));
        eventually(() -> stateInPanel().equals("Booked"));
        var arrived =
                clinic.services()
                        .visits()
                        .advance(
                                clinic.secondDesk(),
                                chosen.id(),
                                chosen.version(),
                                AppointmentStatus.ARRIVED)
                        .orThrow();
        assertThat(arrived.status()).isEqualTo(AppointmentStatus.ARRIVED);

        eventually(() -> stateInPanel().equals("Arrived"));
    }

    @Test
    void knowsANewDoctorAndANewSiteWithoutSigningInAgain() throws Exception {
        var administrator = clinic.administrator();
        var newcomer =
                new Practitioner(
                        new PractitionerId(clinic.nextId()), "Dr. Celik", "", 3, true, 3, 0);
        var site = desk.get().view().lookup("#status-site");
        assertThat(onScreen(site::isVisible)).isFalse();

        clinic.services().directory().save(administrator, newcomer).orThrow();
        eventually(() -> desk.get().people().directory().practitioner(newcomer.id()).isPresent());

        clinic.services()
                .sites()
                .save(
                        administrator,
                        new Site(new SiteId(clinic.nextId()), "Annex", SmallClinic.BERLIN, 0))
                .orThrow();
        eventually(site::isVisible);
        assertThat(onScreen(() -> ((Labeled) site).getText())).isEqualTo(SmallClinic.SITE.name());
    }

    /** They were offered here as somebody who works nowhere yet. */
    @Test
    void knowsAtOnceWhoGotHoursAtAnotherSite() throws Exception {
        var administrator = clinic.administrator();
        var newcomer =
                new Practitioner(
                        new PractitionerId(clinic.nextId()), "Dr. Celik", "", 3, true, 3, 0);
        var annex = new Site(new SiteId(clinic.nextId()), "Annex", SmallClinic.BERLIN, 0);
        clinic.services().sites().save(administrator, annex).orThrow();
        clinic.services().directory().save(administrator, newcomer).orThrow();
        eventually(() -> here().contains(newcomer.id()));

        var hours =
                new WorkingHours(
                        clinic.nextId(),
                        newcomer.id(),
                        annex.id(),
                        Optional.empty(),
                        SmallClinic.weekly(DayOfWeek.MONDAY, 8, 12),
                        0);
        clinic.services().timetable().save(administrator, hours).orThrow();

        eventually(() -> !here().contains(newcomer.id()));
    }

    private List<PractitionerId> here() {
        return desk.get().people().directory().practitionersHere().stream()
                .map(Practitioner::id)
                .toList();
    }

    private Appointment bookElsewhere(String time) {
        var ada = clinic.newPatient("Lindt", "Ida");
        return clinic.services()
                .booking()
                .book(clinic.secondDesk(), clinic.request(ada, time))
                .orThrow();
    }

    private void moveElsewhere(String time) {
        assertThat(
                        clinic.services()
                                .moves()
                                .reschedule(
                                        clinic.secondDesk(),
                                        other.id(),
                                        other.version(),
                                        clinic.slot(time))
                                .isDone())
                .isTrue();
    }

    private Optional<VisitCard> card(Appointment visit) {
        return desk.get().view().lookupAll(".visit-card").stream()
                .filter(node -> node.isVisible() && node instanceof VisitCard)
                .map(VisitCard.class::cast)
                .filter(card -> card.visit() != null && card.visit().id().equals(visit.id()))
                .findFirst();
    }

    private TimeGrid<?> grid() {
        return (TimeGrid<?>) desk.get().view().lookup(".time-grid");
    }

    private ScrollBar scrollBar() {
        return (ScrollBar) grid().lookup(".scroll-bar:vertical");
    }

    private String stateInPanel() {
        return desk.get().view().lookup(".visit-panel .state-chip") instanceof Labeled chip
                ? chip.getText()
                : "";
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), question);
    }

    private static void eventually(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
    }

    /** As the window does it; and looks whether anything moves once the page is laid out. */
    private final class Told implements LiveListener {
        @Override
        public void changed(News news) {
            Platform.runLater(() -> {
                desk.get().tellOfNews(news);
                scene.get().getRoot().layout();
                sawItMove.updateAndGet(before -> before || grid().moving() > 0);
            });
        }

        @Override
        public void lost(RuntimeException failure) {
            throw new AssertionError(failure);
        }
    }
}
