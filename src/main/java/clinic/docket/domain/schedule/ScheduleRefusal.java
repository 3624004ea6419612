package clinic.docket.domain.schedule;

import clinic.docket.domain.outcome.AtField;
import clinic.docket.domain.outcome.Refusal;
import java.util.Optional;

/** Why a change of doctors, rooms, visit types or times was not saved. */
public sealed interface ScheduleRefusal extends Refusal {
    @AtField("name")
    record NameRequired() implements ScheduleRefusal {}

    @AtField("name")
    record NameTaken(String name) implements ScheduleRefusal {}

    record NameTooLong(String fieldName, int maximum) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }

    /** Time kept free before or after a visit. */
    record BufferTooLong(String fieldName, int maximumMinutes) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }

    @AtField("until")
    record EndsBeforeStart() implements ScheduleRefusal {}

    /** Lengths, buffers and hours lie on the five-minute grid. */
    record NotOnGrid(String fieldName) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }

    @AtField("length")
    record LengthOutOfRange(int minimumMinutes, int maximumMinutes) implements ScheduleRefusal {}

    @AtField("from")
    record HoursOverlap(String other) implements ScheduleRefusal {}

    @AtField("date")
    record HolidayExists() implements ScheduleRefusal {}

    /** Visits stand in time that would no longer be bookable; they must be moved first. */
    record VisitsInTheWay(int count) implements ScheduleRefusal {}

    /** Visits are booked at least {@code minimum} and at most {@code maximum} days ahead. */
    @AtField("horizon")
    record HorizonOutOfRange(int minimum, int maximum) implements ScheduleRefusal {}

    @AtField("notice")
    record NoticeOutOfRange(int maximumDays) implements ScheduleRefusal {}

    @AtField("number")
    record LaneOutOfRange(int minimum, int maximum) implements ScheduleRefusal {}

    @AtField("number")
    record LaneTaken(int number) implements ScheduleRefusal {}

    /** How many visits a lane takes in one session. */
    @AtField("cap")
    record CapOutOfRange(int minimum, int maximum) implements ScheduleRefusal {}

    /**
     * Working hours name the room that is to be switched off; they must get another one first.
     *
     * @param doctors by name, at most a few, then an ellipsis
     */
    record RoomInHours(String doctors) implements ScheduleRefusal {}

    /** The doctor would have to be at two sites at once. */
    @AtField("from")
    record HoursAtOtherSite(String site, String hours) implements ScheduleRefusal {}

    /** Visits at the site were told at the clock that it has now. */
    @AtField("zone")
    record ZoneInUse(String site) implements ScheduleRefusal {}

    record ScheduleChangedMeanwhile() implements ScheduleRefusal {}
}
