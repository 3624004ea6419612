package clinic.docket.domain.appointment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.BookingRefusal.PatientBusy;
import clinic.docket.domain.appointment.BookingRefusal.PatientSameDay;
import clinic.docket.domain.appointment.attempt.OtherVisit;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A visit from ten to half past ten is wanted. */
class PatientElsewhereTest {
    private static final SiteZone ZONE = SiteZone.of("Europe/Berlin");
    private static final SiteId SITE = new SiteId(new UUID(0, 1));
    private static final SiteId BRANCH = new SiteId(new UUID(0, 2));
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void hasNothingToSayOfAPatientWithoutOtherVisits() {
        assertThat(check()).isEmpty();
    }

    @Test
    void warnsOfAVisitAtThatTimeAtAnySite() {
        var warning = new PatientBusy(at(DAY, "10:15"), at(DAY, "10:45"), "Dr. Cohen");

        assertThat(check(visit(SITE, DAY, "10:15"))).containsExactly(warning);
        assertThat(check(visit(BRANCH, DAY, "10:15"))).containsExactly(warning);
    }

    @Test
    void warnsOfAVisitOnThatDayAtThisSite() {
        assertThat(check(visit(SITE, DAY, "10:30")))
                .as("touching is not overlapping")
                .containsExactly(new PatientSameDay(at(DAY, "10:30"), "Dr. Cohen"));
        assertThat(check(visit(BRANCH, DAY, "15:00"))).isEmpty();
        assertThat(check(visit(SITE, DAY.plusDays(1), "10:00"))).isEmpty();
    }

    @Test
    void namesTheFirstOfEachKind() {
        assertThat(
                        check(
                                visit(SITE, DAY, "08:00"),
                                visit(SITE, DAY, "09:45"),
                                visit(SITE, DAY, "10:15"),
                                visit(SITE, DAY, "15:00")))
                .containsExactly(
                        new PatientBusy(at(DAY, "09:45"), at(DAY, "10:15"), "Dr. Cohen"),
                        new PatientSameDay(at(DAY, "08:00"), "Dr. Cohen"));
    }

    private static List<BookingWarning> check(OtherVisit... others) {
        var slot =
                new Slot(
                        new PractitionerId(new UUID(0, 3)),
                        SITE,
                        Optional.empty(),
                        TimeRange.of(at(DAY, "10:00"), Duration.ofMinutes(30)));
        return PatientElsewhere.check(slot, ZONE, List.of(others));
    }

    private static OtherVisit visit(SiteId site, LocalDate day, String start) {
        return new OtherVisit(
                new AppointmentId(new UUID(0, 9)),
                site,
                TimeRange.of(at(day, start), Duration.ofMinutes(30)),
                "Dr. Cohen");
    }

    private static Instant at(LocalDate day, String time) {
        return ZONE.instant(day, LocalTime.parse(time));
    }
}
