package clinic.docket.app.storm;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.BookingRequest;
import clinic.docket.store.failure.StorageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** All desks want the same slot, again and again: one of all tries gets it. */
public final class OneSlot {
    private static final int MOST_ASKS = 100;

    private final Storm storm;
    private final Slot slot;
    private final VisitType type = StormClinic.TYPES.getFirst();

    /** On a day that the storm itself leaves alone. */
    public OneSlot(Storm storm) {
        this.storm = storm;
        var start =
                StormClinic.SITE
                        .zone()
                        .instant(storm.firstDay().minusDays(1), StormClinic.OPENS.plusHours(1));
        slot =
                new Slot(
                        StormClinic.DOCTORS.getFirst(),
                        StormClinic.SITE.id(),
                        Optional.of(StormClinic.room(0, StormClinic.OPENS)),
                        TimeRange.of(start, type.length()));
    }

    /** How many of the tries were told yes, and how many no. */
    public record Answers(long booked, long refused) {}

    /** Throws when a try was neither booked nor refused. */
    public Answers fight(int threads, int tries) throws InterruptedException {
        var sessions = storm.sessions(threads);
        List<PatientId> patients = storm.patients(sessions.getFirst());
        var left = new AtomicLong(tries);
        var start = new CyclicBarrier(threads);
        long booked = 0;
        try (var desks = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> running = new ArrayList<>();
            for (Session session : sessions) {
                running.add(
                        desks.submit(() -> {
                            start.await();
                            return bookings(session, patients, left);
                        }));
            }
            for (Future<Long> desk : running) {
                booked += desk.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return new Answers(booked, tries - booked);
    }

    private long bookings(Session session, List<PatientId> patients, AtomicLong left) {
        long booked = 0;
        for (long n = left.getAndDecrement(); n > 0; n = left.getAndDecrement()) {
            booked += book(session, patients.get((int) (n % patients.size()))) ? 1 : 0;
        }
        return booked;
    }

    private boolean book(Session session, PatientId patient) {
        var request =
                new BookingRequest(
                                new AppointmentId(storm.ids().next()),
                                patient,
                                type.id(),
                                slot,
                                Optional.empty(),
                                "",
                                BookingSource.DESK)
                        .confirmingAll();
        return ask(session, request);
    }

    /** Who waits too long for so many others asks again: with the same id it is booked once. */
    private boolean ask(Session session, BookingRequest request) {
        RuntimeException last = new IllegalStateException();
        for (int i = 0; i < MOST_ASKS; i++) {
            try {
                return storm.services().booking().book(session, request).isDone();
            } catch (StorageFailure e) {
                if (e.kind() != StorageFailure.Kind.BUSY) {
                    throw e;
                }
                last = e;
            }
        }
        throw new IllegalStateException("Busy " + MOST_ASKS + " times", last);
    }
}
