package clinic.docket.service;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.schedule.TimetableStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Several desks read the same few records, add one to a number that stands in a field, or move a
 * visit on by five minutes, and save. At the end each number is the count of the saves that were
 * answered with yes: nothing was lost, and whoever was too late was told.
 */
class ConcurrentEditsTest {
    private static final boolean LONG = Boolean.getBoolean("docket.endurance");
    private static final int EDITS = LONG ? 10_000 : 1_000;
    private static final int DESKS = 4;
    private static final int RECORDS = 6;

    /** Of half an hour in a morning. */
    private static final int STARTS = 43;

    private static final long SEED = Long.getLong("docket.seed", 20_261_121L);

    /** A number that desks count up, and how often each answer was given. */
    private abstract static class Counted {
        private final AtomicInteger accepted = new AtomicInteger();
        private final AtomicInteger told = new AtomicInteger();

        /** Whether the number that was read, plus one, was saved. */
        abstract boolean add(int desk);

        abstract int stored();

        void edit(int desk) {
            (add(desk) ? accepted : told).incrementAndGet();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
    void losesNoEditSilently(StorageEngine engine) throws Exception {
        try (var clinic = OpenClinic.on(engine)) {
            var all = counted(clinic);

            run(all);

            for (var each : all) {
                assertThat(each.stored()).as("seed %s", SEED).isEqualTo(each.accepted.get());
            }
            assertThat(sum(all, true) + sum(all, false)).isEqualTo(EDITS);
            assertThat(sum(all, false)).as("desks that were too late").isPositive();
        }
    }

    private static int sum(List<Counted> all, boolean accepted) {
        return all.stream().mapToInt(each -> (accepted ? each.accepted : each.told).get()).sum();
    }

    private static void run(List<Counted> all) throws InterruptedException, ExecutionException {
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            var running = new ArrayList<Future<?>>();
            for (int number = 0; number < DESKS; number++) {
                int desk = number;
                var random = new Random(SEED + desk);
                running.add(
                        desks.submit(() -> {
                            for (int i = 0; i < EDITS / DESKS; i++) {
                                all.get(random.nextInt(all.size())).edit(desk);
                            }
                        }));
            }
            for (var each : running) {
                each.get();
            }
        }
    }

    private static List<Counted> counted(OpenClinic clinic) {
        return IntStream.range(0, RECORDS)
                .mapToObj(number ->
                        switch (number % 3) {
                            case 0 -> patient(clinic);
                            case 1 -> absence(clinic, number);
                            default -> visit(clinic, number);
                        })
                .toList();
    }

    private static Counted patient(OpenClinic clinic) {
        var id = clinic.newPatient("Silva", "Mateus").id();
        var patients = new PatientStore(clinic.database().transactions());
        return new Counted() {
            @Override
            boolean add(int desk) {
                var read = read();
                return saved(
                        clinic.services()
                                .patients()
                                .change(clinic.receptionist(), noting(read, next(read.deskNote()))),
                        new PatientRefusal.ChangedMeanwhile());
            }

            @Override
            int stored() {
                return number(read().deskNote());
            }

            private Patient read() {
                return clinic.database().transactions().read(() -> patients.find(id).orElseThrow());
            }
        };
    }

    private static Counted absence(OpenClinic clinic, int week) {
        UUID id = clinic.nextId();
        var timetables = new TimetableStore(clinic.database().transactions());
        var range =
                new TimeRange(
                        Fixtures.at(Fixtures.MONDAY.plusWeeks(week), "08:00"),
                        Fixtures.at(Fixtures.MONDAY.plusWeeks(week), "12:00"));
        var service = clinic.services().timetable();
        var doctor = SmallClinic.BRANDT.id();
        service.save(
                        clinic.administrator(),
                        new Absence(id, doctor, range, AbsenceKind.LEAVE, "", 0))
                .orThrow();
        return new Counted() {
            @Override
            boolean add(int desk) {
                var read = read();
                return saved(
                        service.save(
                                clinic.administrator(),
                                new Absence(
                                        id,
                                        doctor,
                                        range,
                                        read.kind(),
                                        next(read.reason()),
                                        read.version())),
                        new ScheduleRefusal.ScheduleChangedMeanwhile());
            }

            @Override
            int stored() {
                return number(read().reason());
            }

            private Absence read() {
                return clinic.database()
                        .transactions()
                        .read(() -> timetables.absence(id).orElseThrow());
            }
        };
    }

    /** Each save moves it five minutes on; the lengths tell what one desk wants from another's. */
    private static Counted visit(OpenClinic clinic, int week) {
        var patient = clinic.newPatient("Keller", "Nora");
        var first = Fixtures.at(Fixtures.MONDAY.plusWeeks(week), "08:00");
        var id = new AppointmentId(clinic.nextId());
        var desk = clinic.receptionist();
        clinic.services()
                .booking()
                .book(
                        desk,
                        BookingRequest.of(
                                        id,
                                        patient.id(),
                                        SmallClinic.CONSULTATION.id(),
                                        slot(first, Duration.ofMinutes(30)))
                                .confirmingAll())
                .orThrow();
        return new Counted() {
            @Override
            boolean add(int number) {
                var read = clinic.visit(id).orElseThrow();
                int next = (position(read) + 1) % STARTS;
                var start = first.plus(FiveMinutes.STEP.multipliedBy(next));
                var length = FiveMinutes.STEP.multipliedBy(3L + number);
                return saved(
                        clinic.services()
                                .moves()
                                .reschedule(desk, id, read.version(), slot(start, length)),
                        new StatusRefusal.VisitChangedMeanwhile());
            }

            @Override
            int stored() {
                var read = clinic.visit(id).orElseThrow();
                int moves = Math.toIntExact(read.version() - 1);
                assertThat(position(read)).as("seed %s", SEED).isEqualTo(moves % STARTS);
                return moves;
            }

            private int position(Appointment visit) {
                var since = Duration.between(first, visit.range().start());
                return Math.toIntExact(since.dividedBy(FiveMinutes.STEP));
            }
        };
    }

    private static Slot slot(Instant start, Duration length) {
        return new Slot(
                SmallClinic.ADLER.id(),
                SmallClinic.SITE.id(),
                Optional.of(SmallClinic.ROOM_1.id()),
                TimeRange.of(start, length));
    }

    private static <R extends Refusal> boolean saved(Outcome<?, R> outcome, R late) {
        outcome.refused().ifPresent(refusal -> assertThat(refusal).isEqualTo(late));
        return outcome.isDone();
    }

    private static String next(String number) {
        return Integer.toString(number(number) + 1);
    }

    private static int number(String written) {
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }

    private static Patient noting(Patient read, String note) {
        return new Patient(
                read.id(),
                read.number(),
                read.name(),
                read.birthDate(),
                read.sex(),
                read.phone(),
                read.email(),
                read.language(),
                read.channel(),
                read.alerts(),
                read.alertNotes(),
                note,
                read.mergedInto(),
                read.version());
    }
}
