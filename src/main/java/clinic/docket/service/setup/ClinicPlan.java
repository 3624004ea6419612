package clinic.docket.service.setup;

import clinic.docket.domain.schedule.VisitMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the first-run wizard collects. All doctors start with the same hours; they are refined
 * later.
 */
public record ClinicPlan(
        String clinicName,
        ZoneId zone,
        String currencyCode,
        List<Doctor> doctors,
        Hours hours,
        List<Type> visitTypes,
        Administrator administrator) {
    /** A doctor and the room of the same working hours; the room may be empty. */
    public record Doctor(String displayName, String speciality, String room) {}

    public record Hours(
            Set<DayOfWeek> weekdays, LocalTime from, LocalTime until, Optional<Pause> pause) {}

    public record Pause(String name, LocalTime from, LocalTime until) {}

    public record Type(String name, Duration length, VisitMode mode) {}

    public record Administrator(String login, String displayName, String password) {
        /** Masked: it carries the password. */
        @Override
        public String toString() {
            return "Administrator[masked]";
        }
    }
}
