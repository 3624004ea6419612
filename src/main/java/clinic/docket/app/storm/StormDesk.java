package clinic.docket.app.storm;

import static clinic.docket.domain.appointment.AppointmentStatus.BOOKED;
import static clinic.docket.domain.appointment.AppointmentStatus.CANCELLED;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.store.failure.StorageFailure;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One desk of a storm, on one thread: draws what to do and counts what came of it. */
final class StormDesk {
    private static final int DAYS = 10;
    private static final int LOOKS = 32;
    private static final int LANE_EVERY = 5;
    private static final int LONGEST_STEPS = 12;
    private static final Cancellation RAIN = new Cancellation(CancelledBy.PATIENT, "Storm");

    private final Services services;
    private final Session session;
    private final Ids ids;
    private final RandomGenerator dice;
    private final Surface surface;
    private final Tally tally = new Tally();

    /** What the desks share: who may be booked from when on, and the visits that are known. */
    record Surface(
            List<PatientId> patients,
            LocalDate firstDay,
            Board board,
            Consumer<Appointment> acknowledged) {}

    StormDesk(Services services, Session session, Ids ids, RandomGenerator dice, Surface surface) {
        this.services = services;
        this.session = session;
        this.ids = ids;
        this.dice = dice;
        this.surface = surface;
    }

    Tally tally() {
        return tally;
    }

    /** One try. Its time is that of the services, drawing included. */
    void act() {
        Deed deed = Deed.any(dice);
        long begin = System.nanoTime();
        try {
            if (attempt(deed)) {
                tally.addDone(deed);
            } else {
                tally.addRefused();
            }
        } catch (StorageFailure e) {
            tally.addFailed("StorageFailure " + e.kind());
        } catch (RuntimeException e) {
            tally.addFailed(e.getClass().getSimpleName());
        }
        tally.addTime(System.nanoTime() - begin);
    }

    /** Whether it was done; otherwise it was refused. */
    private boolean attempt(Deed deed) {
        return switch (deed) {
            case BOOK -> book(type(), Optional.empty());
            case HOLD -> hold();
            case MOVE -> known(BOOKED).filter(this::move).isPresent();
            case RESIZE -> known(BOOKED).filter(this::resize).isPresent();
            case CANCEL -> known(BOOKED).filter(this::cancel).isPresent();
            case UNCANCEL -> known(CANCELLED).filter(this::takeBack).isPresent();
        };
    }

    private boolean book(VisitType type, Optional<Held> held) {
        var request =
                new BookingRequest(
                                new AppointmentId(ids.next()),
                                any(surface.patients()),
                                type.id(),
                                held.map(Held::slot).orElseGet(() -> slot(type.length())),
                                held.map(Held::id),
                                "",
                                BookingSource.DESK)
                        .confirmingAll();
        if (held.isEmpty() && dice.nextInt(LANE_EVERY) == 0) {
            request = request.inLane(StormClinic.LANE);
        }
        var booked = services.booking().book(session, request);
        if (booked.isDone()) {
            tally.addBooked();
        }
        return told(booked);
    }

    private record Held(HoldId id, Slot slot) {}

    /** Half of what is held becomes a visit, a quarter is released, the rest runs out. */
    private boolean hold() {
        var type = type();
        var held = new Held(new HoldId(ids.next()), slot(type.length()));
        var outcome = services.booking().hold(session, held.id(), type.id(), held.slot());
        if (!outcome.isDone()) {
            return false;
        }
        int next = dice.nextInt(4);
        if (next < 2) {
            return book(type, Optional.of(held));
        }
        if (next == 2) {
            services.booking().release(session, held.id());
        }
        return true;
    }

    private boolean move(Appointment visit) {
        var slot = slot(visit.range().length());
        return told(services.moves().reschedule(session, visit.id(), visit.version(), slot));
    }

    private boolean resize(Appointment visit) {
        var length = FiveMinutes.STEP.multipliedBy(dice.nextLong(1, LONGEST_STEPS));
        return told(services.moves().resize(session, visit.id(), visit.version(), length));
    }

    private boolean cancel(Appointment visit) {
        return told(services.visits().cancel(session, visit.id(), visit.version(), RAIN));
    }

    private boolean takeBack(Appointment visit) {
        return told(services.visits().stepBack(session, visit.id(), visit.version()));
    }

    /** From here on the desk relies on it. */
    private boolean told(Outcome<Appointment, ?> outcome) {
        outcome.result()
                .ifPresent(visit -> {
                    surface.board().put(visit);
                    surface.acknowledged().accept(visit);
                });
        return outcome.isDone();
    }

    /** As some desk saw it last; nothing when there is hardly any. */
    private Optional<Appointment> known(AppointmentStatus status) {
        return Stream.generate(() -> surface.board().any(dice))
                .limit(LOOKS)
                .flatMap(Optional::stream)
                .filter(visit -> visit.status() == status)
                .findFirst();
    }

    private VisitType type() {
        return any(StormClinic.TYPES);
    }

    /** Some end after closing time, and are refused for it. */
    private Slot slot(Duration length) {
        int doctor = dice.nextInt(StormClinic.DOCTORS.size());
        LocalDate date = surface.firstDay().plusDays(dice.nextInt(DAYS));
        long steps =
                Duration.between(StormClinic.OPENS, StormClinic.CLOSES).dividedBy(FiveMinutes.STEP);
        LocalTime time =
                StormClinic.OPENS.plus(FiveMinutes.STEP.multipliedBy(dice.nextLong(steps)));
        return new Slot(
                StormClinic.DOCTORS.get(doctor),
                StormClinic.SITE.id(),
                Optional.of(StormClinic.room(doctor, time)),
                TimeRange.of(StormClinic.SITE.zone().instant(date, time), length));
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
