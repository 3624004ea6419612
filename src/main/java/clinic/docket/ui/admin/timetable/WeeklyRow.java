package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import java.util.Optional;
import java.util.UUID;

/** A line of somebody's week: a period of work, or a break inside one. */
sealed interface WeeklyRow {

    UUID id();

    PractitionerId practitioner();

    SiteId site();

    WeeklyPeriod period();

    long version();

    record Work(WorkingHours hours) implements WeeklyRow {
        static Work of(Draft draft, Optional<RoomId> room) {
            return new Work(
                    new WorkingHours(
                            draft.id(),
                            draft.practitioner(),
                            draft.site(),
                            room,
                            draft.period(),
                            draft.version()));
        }

        @Override
        public UUID id() {
            return hours.id();
        }

        @Override
        public PractitionerId practitioner() {
            return hours.practitioner();
        }

        @Override
        public SiteId site() {
            return hours.site();
        }

        @Override
        public WeeklyPeriod period() {
            return hours.period();
        }

        @Override
        public long version() {
            return hours.version();
        }
    }

    record Pause(ScheduleBreak pause) implements WeeklyRow {
        static Pause of(Draft draft, String name) {
            return new Pause(
                    new ScheduleBreak(
                            draft.id(),
                            draft.practitioner(),
                            draft.site(),
                            name,
                            draft.period(),
                            draft.version()));
        }

        @Override
        public UUID id() {
            return pause.id();
        }

        @Override
        public PractitionerId practitioner() {
            return pause.practitioner();
        }

        @Override
        public SiteId site() {
            return pause.site();
        }

        @Override
        public WeeklyPeriod period() {
            return pause.period();
        }

        @Override
        public long version() {
            return pause.version();
        }
    }

    /** What both have in common. */
    record Draft(
            UUID id, PractitionerId practitioner, SiteId site, WeeklyPeriod period, long version) {}
}
