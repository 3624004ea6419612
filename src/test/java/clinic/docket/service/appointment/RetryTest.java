package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.appointment.AskedAgain.Question;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A question whose answer got lost is asked again in the same words: what it wants happens once.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class RetryTest {
    private static final int RACES = 3;
    private static final AtomicReference<OpenClinic> OPEN = new AtomicReference<>();

    private final OpenClinic clinic = OPEN.get();

    @Parameter StorageEngine engine = StorageEngine.H2_MEMORY;

    @BeforeParameterizedClassInvocation
    static void open(StorageEngine engine) {
        OPEN.set(OpenClinic.on(engine));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        OPEN.get().close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
    }

    @ParameterizedTest
    @EnumSource
    void happensOnceWhenAskedOneAfterTheOther(AskedAgain asked) throws SQLException {
        var question = asked.on(clinic);
        int entries = clinic.trail(question.subject()).size();
        var first = question.ask().get();
        var trail = clinic.trail(question.subject());
        long revision = revision();

        var second = question.ask().get();

        assertThat(first.isDone()).as(first.toString()).isTrue();
        assertThat(second).isEqualTo(first);
        assertThat(trail).hasSizeGreaterThan(entries);
        assertThat(clinic.trail(question.subject())).isEqualTo(trail);
        assertThat(revision()).as("other desks have nothing new to read").isEqualTo(revision);
    }

    @ParameterizedTest
    @EnumSource
    void happensOnceWhenAskedTwiceAtOnce(AskedAgain asked) throws Exception {
        var question = asked.on(clinic);
        assertThat(question.ask().get().isDone()).isTrue();
        int once = clinic.trail(question.subject()).size();
        for (int race = 0; race < RACES; race++) {
            clinic.startDay();
            question = asked.on(clinic);

            var answers = twiceAtOnce(question);

            assertThat(answers.getFirst().isDone()).as(answers.toString()).isTrue();
            assertThat(answers.getLast()).isEqualTo(answers.getFirst());
            assertThat(clinic.trail(question.subject())).hasSize(once);
        }
    }

    /** A later retry only lets the hold last longer, which is no other hold. */
    @ParameterizedTest
    @EnumSource(names = {"HOLD", "HOLD_ELSEWHERE"})
    void notesAHoldOnceThatIsAskedForAgainLater(AskedAgain asked) {
        var question = asked.on(clinic);
        question.ask().get().orThrow();
        var trail = clinic.trail(question.subject());
        clinic.clock().advance(Duration.ofSeconds(4));

        assertThat(question.ask().get().isDone()).isTrue();

        assertThat(clinic.trail(question.subject())).isEqualTo(trail);
    }

    /** Which step was undone nobody can see afterwards: the second is told to look. */
    @ParameterizedTest
    @EnumSource(names = {"CONFIRM", "CANCEL"})
    void takesOneStepBackWhenAskedTwice(AskedAgain asked) throws Exception {
        var question = asked.on(clinic);
        question.ask().get().orThrow();
        var visit = clinic.visit(new AppointmentId(question.subject())).orElseThrow();
        int entries = clinic.trail(question.subject()).size();

        var answers =
                twiceAtOnce(
                        new Question(
                                question.subject(),
                                () ->
                                        clinic.services()
                                                .visits()
                                                .stepBack(
                                                        clinic.receptionist(),
                                                        visit.id(),
                                                        visit.version())));

        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.isDone())
                .containsExactly(Outcome.refused(new StatusRefusal.VisitChangedMeanwhile()));
        assertThat(clinic.trail(question.subject())).hasSize(entries + 1);
    }

    private static List<Outcome<? extends Record, ?>> twiceAtOnce(Question question)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var desks = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome<? extends Record, ?>>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(
                        desks.submit(() -> {
                            start.await();
                            return question.ask().get();
                        }));
            }
            List<Outcome<? extends Record, ?>> answers = new ArrayList<>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** By which other desks see that there is something new. */
    private long revision() throws SQLException {
        try (var connection = clinic.database().foreignConnection();
                var statement =
                        connection.prepareStatement("select rev from practitioner where id = ?")) {
            statement.setObject(1, SmallClinic.ADLER.id().value());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
