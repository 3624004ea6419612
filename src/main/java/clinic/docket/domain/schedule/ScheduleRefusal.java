package clinic.docket.domain.schedule;

import clinic.docket.domain.outcome.Refusal;
import java.util.Optional;

/** Why a change of doctors, rooms, visit types or times was not saved. */
public sealed interface ScheduleRefusal extends Refusal {
    record NameRequired() implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("name");
        }
    }

    record NameTaken(String name) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("name");
        }
    }

    record NameTooLong(int maximum) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("name");
        }
    }

    record EndsBeforeStart() implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("until");
        }
    }

    /** Lengths, buffers and hours lie on the five-minute grid. */
    record NotOnGrid(String fieldName) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }

    record LengthOutOfRange(int minimumMinutes, int maximumMinutes) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("length");
        }
    }

    record HoursOverlap(String other) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("from");
        }
    }

    record HolidayExists() implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("date");
        }
    }

    /** Visits stand in time that would no longer be bookable; they must be moved first. */
    record VisitsInTheWay(int count) implements ScheduleRefusal {}

    /** Visits are booked at least {@code minimum} and at most {@code maximum} days ahead. */
    record HorizonOutOfRange(int minimum, int maximum) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("horizon");
        }
    }

    record NoticeOutOfRange(int maximumDays) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("notice");
        }
    }

    record LaneOutOfRange(int minimum, int maximum) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("number");
        }
    }

    record LaneTaken(int number) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("number");
        }
    }

    /** How many visits a lane takes in one session. */
    record CapOutOfRange(int minimum, int maximum) implements ScheduleRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("cap");
        }
    }

    /**
     * Working hours name the room that is to be switched off; they must get another one first.
     *
     * @param doctors by name, at most a few, then an ellipsis
     */
    record RoomInHours(String doctors) implements ScheduleRefusal {}

    record ScheduleChangedMeanwhile() implements ScheduleRefusal {}
}
