package clinic.docket.service.outage;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.outage.JottingOutcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.store.patient.PatientStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two windows send the same jottings at the same moment: each is entered once. */
class JottingRaceTest {
    private static final int ROUNDS = 8;
    private static final int SENDERS = 3;

    @ParameterizedTest
    @EnumSource(
            value = StorageEngine.class,
            names = {"H2_SERVER", "POSTGRESQL"})
    void entersEachJottingOnceHoweverManySendIt(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine);
                var threads = Executors.newFixedThreadPool(SENDERS)) {
            clinic.startDay();
            var patient = clinic.newPatient("Silva", "Mateus");
            for (int round = 0; round < ROUNDS; round++) {
                var visit = clinic.book(patient, "%02d:00".formatted(9 + round % 3));
                var seen = new Jotting.Seen(visit.id(), visit.range().start());
                var arrival = jotting(clinic, JottingKind.ARRIVED, seen, "");
                var note = jotting(clinic, JottingKind.NOTE, seen, "note " + round);

                assertThat(sentAtOnce(clinic, threads::submit, arrival))
                        .containsOnly(JottingOutcome.DONE);
                assertThat(sentAtOnce(clinic, threads::submit, note))
                        .containsOnly(JottingOutcome.DONE);

                var after = clinic.visit(visit.id()).orElseThrow();
                assertThat(after.status()).isEqualTo(AppointmentStatus.ARRIVED);
                assertThat(after.version()).isEqualTo(visit.version() + 1);
                clinic.startDay();
            }
            assertThat(deskNote(clinic, patient).lines()).hasSize(ROUNDS).doesNotHaveDuplicates();
        }
    }

    private interface Start {
        Future<JottingOutcome> submit(Callable<JottingOutcome> work);
    }

    private static List<JottingOutcome> sentAtOnce(OpenClinic clinic, Start start, Jotting jotting)
            throws InterruptedException, ExecutionException {
        var gate = new CyclicBarrier(SENDERS);
        var sent = new ArrayList<Future<JottingOutcome>>();
        for (int each = 0; each < SENDERS; each++) {
            sent.add(
                    start.submit(() -> {
                        gate.await();
                        return clinic.services().jottings().replay(clinic.receptionist(), jotting);
                    }));
        }
        var outcomes = new ArrayList<JottingOutcome>();
        for (var each : sent) {
            outcomes.add(each.get());
        }
        return outcomes;
    }

    private static Jotting jotting(
            OpenClinic clinic, JottingKind kind, Jotting.Seen seen, String text) {
        return new Jotting(
                new JottingId(clinic.nextId()),
                clinic.clock().instant(),
                clinic.receptionist().user(),
                "desk",
                kind,
                Optional.of(seen),
                text);
    }

    private static String deskNote(OpenClinic clinic, Patient patient) {
        var transactions = clinic.database().transactions();
        return transactions
                .read(() -> new PatientStore(transactions).find(patient.id()))
                .orElseThrow()
                .deskNote();
    }
}
