package clinic.docket.app.storm;

import clinic.docket.domain.appointment.Appointment;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.random.RandomGenerator;

/** Visits that the desks know of, as they last saw them: often somebody was faster meanwhile. */
final class Board {
    private static final int PLACES = 256;

    private final AtomicReferenceArray<Appointment> visits = new AtomicReferenceArray<>(PLACES);

    /** Takes the place of another one, which no desk remembers then. */
    void put(Appointment visit) {
        visits.set(Math.floorMod(visit.id().hashCode(), PLACES), visit);
    }

    Optional<Appointment> any(RandomGenerator dice) {
        return Optional.ofNullable(visits.get(dice.nextInt(PLACES)));
    }
}
