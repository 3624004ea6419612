package clinic.docket.store.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.failure.ReservationConflict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReservationStoreTest extends StoreContract {
    private static final UUID ADLER = SmallClinic.ADLER.id().value();
    private static final UUID ROOM_1 = SmallClinic.ROOM_1.id().value();
    private static final UUID BRANDT = SmallClinic.BRANDT.id().value();
    private static final List<UUID> EVERYBODY = List.of(ADLER, ROOM_1, BRANDT);

    @Test
    void returnsHoldAsItWasStored() {
        Hold hold = put(hold("09:00"));

        assertThat(read(() -> reservations().hold(hold.id()))).contains(hold);
        assertThat(read(() -> reservations().holds(hold.site(), hold.range(), Fixtures.NOW)))
                .containsExactly(hold);
    }

    @Test
    void tellsWhichTimeIsTakenByVisitsAndHolds() {
        Appointment visit = add(visit("09:00", 30));
        Hold hold = put(hold("10:00"));

        assertThat(occupied(Optional.empty()))
                .containsExactlyInAnyOrder(
                        new Occupied(ADLER, visit.occupied()),
                        new Occupied(ROOM_1, visit.occupied()),
                        new Occupied(ADLER, hold.occupied()),
                        new Occupied(ROOM_1, hold.occupied()));
        assertThat(occupied(Optional.of(hold.id().value()))).hasSize(2);
        assertThat(occupied(Optional.of(visit.id().value()))).hasSize(2);
    }

    @Test
    void countsOnlyTimeThatTouchesTheRangeInTheLane() {
        add(visit("09:00", 30));

        assertThat(occupied(range("09:25", 5), 0)).hasSize(2);
        assertThat(occupied(range("09:30", 5), 0)).isEmpty();
        assertThat(occupied(range("08:55", 5), 0)).isEmpty();
        assertThat(occupied(range("09:00", 5), 1)).isEmpty();
    }

    @Test
    void holdsInALaneBesideVisitsOfTheMainLane() {
        add(visit("09:00", 30));
        Hold hold = put(inLane(hold("09:00"), 2));

        assertThat(read(() -> reservations().hold(hold.id()))).contains(hold);
        assertThat(occupied(range("09:00", 30), 2)).hasSize(2);
        assertThat(occupied(range("09:00", 30), 1)).isEmpty();
        assertThatThrownBy(() -> put(inLane(hold("09:15"), 2)))
                .isInstanceOf(ReservationConflict.class);
    }

    private static Hold inLane(Hold hold, int lane) {
        return new Hold(
                hold.id(),
                hold.site(),
                hold.practitioner(),
                hold.room(),
                hold.range(),
                hold.occupied(),
                lane,
                hold.holder(),
                hold.workstation(),
                hold.expires());
    }

    @Test
    void expiredHoldTakesNoTime() {
        Hold hold = put(hold("09:00"));

        assertThat(occupiedAt(hold.expires().minusSeconds(1))).hasSize(2);
        assertThat(occupiedAt(hold.expires())).isEmpty();
        assertThat(read(() -> reservations().holds(hold.site(), hold.range(), hold.expires())))
                .isEmpty();
    }

    @Test
    void expiredHoldMakesRoomForVisitOnceItIsDropped() {
        Hold hold = put(hold("09:00"));
        assertThatThrownBy(() -> add(visit("09:00", 30))).isInstanceOf(ReservationConflict.class);

        dropExpired(hold.expires().minusSeconds(1));
        assertThat(read(() -> reservations().hold(hold.id()))).isPresent();

        dropExpired(hold.expires());
        assertThat(read(() -> reservations().hold(hold.id()))).isEmpty();
        add(visit("09:00", 30));
    }

    /** On behalf of another doctor, who wants the room. */
    private void dropExpired(Instant now) {
        var room = Optional.of(SmallClinic.ROOM_1.id());
        tx().run(() -> reservations().dropExpired(SmallClinic.BRANDT.id(), room, now));
    }

    @Test
    void movesHoldOfTheSameId() {
        Hold hold = put(hold("09:00"));
        Hold moved = put(hold(hold.id(), "11:00"));

        assertThat(read(() -> reservations().hold(hold.id()))).contains(moved);
        add(visit("09:00", 30));
        assertThatThrownBy(() -> add(visit("11:00", 30))).isInstanceOf(ReservationConflict.class);
    }

    @Test
    void keepsOldTimeWhenTheNewOneIsTaken() {
        add(visit("11:00", 30));
        Hold hold = put(hold("09:00"));

        assertThatThrownBy(() -> put(hold(hold.id(), "11:15")))
                .isInstanceOf(ReservationConflict.class);

        assertThat(read(() -> reservations().hold(hold.id()))).contains(hold);
        assertThatThrownBy(() -> add(visit("09:00", 30))).isInstanceOf(ReservationConflict.class);
    }

    @Test
    void removingHoldGivesItsTimeBack() {
        Hold hold = put(hold("09:00"));
        tx().run(() -> reservations().removeHold(hold.id()));
        tx().run(() -> reservations().removeHold(hold.id()));

        assertThat(read(() -> reservations().hold(hold.id()))).isEmpty();
        add(visit("09:00", 30));
    }

    private ReservationStore reservations() {
        return new ReservationStore(tx());
    }

    private Hold put(Hold hold) {
        tx().run(() -> {
            reservations().lockForBooking(hold.practitioner(), hold.room());
            reservations().putHold(hold);
        });
        return hold;
    }

    private Hold hold(String start) {
        return hold(new HoldId(Fresh.id()), start);
    }

    private Hold hold(HoldId id, String start) {
        return new Hold(
                id,
                SmallClinic.SITE.id(),
                SmallClinic.ADLER.id(),
                Optional.of(SmallClinic.ROOM_1.id()),
                range(start, 30),
                range(start, 30),
                SmallClinic.RECEPTIONIST.id(),
                SmallClinic.DESK.name(),
                Fixtures.NOW.plusSeconds(300));
    }

    private List<Occupied> occupied(Optional<UUID> except) {
        return read(() -> reservations().occupied(EVERYBODY, wholeDay(), 0, Fixtures.NOW, except));
    }

    private List<Occupied> occupied(TimeRange range, int lane) {
        return read(() ->
                reservations().occupied(EVERYBODY, range, lane, Fixtures.NOW, Optional.empty()));
    }

    private List<Occupied> occupiedAt(Instant now) {
        return read(() -> reservations().occupied(EVERYBODY, wholeDay(), 0, now, Optional.empty()));
    }

    private TimeRange wholeDay() {
        return SmallClinic.BERLIN.day(day);
    }
}
