package clinic.docket.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.ui.kit.FailureReport;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A morning at the desk, with all that goes wrong in it, leaves nobody's name in the log. */
class DiscreetJourneyTest {
    private static final Logger ROOT =
            (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Level before = ROOT.getLevel();

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
        ROOT.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stop() {
        ROOT.setLevel(before);
        ROOT.detachAppender(log);
    }

    @Test
    void namesNobodyFromSearchToClosing() {
        Patient silva;
        try (var clinic = OpenClinic.inMemory()) {
            silva = clinic.newPatient("Silvaquist", "Mateusz");
            var desk = clinic.receptionist();
            var services = clinic.services();
            services.patients().find(desk, "Silvaquist 0142", 6);
            services.patients().find(desk, Fixtures.MONDAY.toString(), 6);
            var visit = clinic.book(silva, "09:00");
            var twice = services.booking().book(desk, clinic.request(silva, "09:10"));
            assertThat(twice.refused()).isPresent();
            var moved =
                    services.moves()
                            .reschedule(desk, visit.id(), visit.version(), clinic.slot("10:00"))
                            .orThrow();
            services.visits().open(desk, moved.id());
            var arrived =
                    services.visits()
                            .advance(desk, moved.id(), moved.version(), AppointmentStatus.ARRIVED)
                            .orThrow();
            services.visits().stepBack(desk, arrived.id(), arrived.version()).orThrow();
            services.visits()
                    .cancel(
                            desk,
                            arrived.id(),
                            arrived.version() + 1,
                            new Cancellation(CancelledBy.PATIENT, "Silvaquist rang"));
            services.days().day(desk, Fixtures.MONDAY);
            new FailureReport(new Notices(), new Texts(Locale.ENGLISH))
                    .accept(new IllegalStateException(silva + " of " + visit));
        }
        assertThat(log.list).isNotEmpty();
        assertThat(said())
                .doesNotContain("Silvaquist", "Mateusz")
                .doesNotContain(silva.birthDate().toString());
        assertThat(silva.phone()).isNotBlank();
        assertThat(said()).doesNotContain(silva.phone());
    }

    /** With the stack traces. */
    private String said() {
        var layout = new PatternLayout();
        layout.setContext(ROOT.getLoggerContext());
        layout.setPattern("%logger %msg%n%ex");
        layout.start();
        return log.list.stream().map(layout::doLayout).collect(Collectors.joining());
    }
}
