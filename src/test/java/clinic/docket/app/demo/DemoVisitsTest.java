package clinic.docket.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoVisitsTest {
    private static final SiteZone ZONE = SiteZone.of("Europe/Dublin");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Instant MORNING = Instant.parse("2026-11-24T10:42:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T19:00:00Z");

    private static List<Appointment> make(long seed, int count, LocalDate today, Instant now) {
        var random = new DemoRandom(seed);
        var plan = new DemoClinicPlan(random, today, ZONE);
        var patients = new DemoPatients(random, today).make(2_000);
        var visits = new ArrayList<Appointment>();
        new DemoVisits(random, plan, patients, today, now).make(count, visits::addAll);
        return visits;
    }

    private static List<Appointment> on(LocalDate date, List<Appointment> visits) {
        return visits.stream().filter(v -> ZONE.date(v.range().start()).equals(date)).toList();
    }

    @Test
    void makesTheSameClinicForTheSameSeedAndDay() {
        assertThat(make(7, 900, TUESDAY, MORNING)).isEqualTo(make(7, 900, TUESDAY, MORNING));
        assertThat(make(8, 900, TUESDAY, MORNING)).isNotEqualTo(make(7, 900, TUESDAY, MORNING));
    }

    @Test
    void changesOnlyTheProgressOfTodayWithTheTimeOfDay() {
        var morning = make(7, 900, TUESDAY, MORNING);
        var evening = make(7, 900, TUESDAY, EVENING);

        assertThat(evening.stream().map(v -> List.of(v.id(), v.patient(), v.range(), v.source())))
                .containsExactlyElementsOf(
                        morning.stream()
                                .map(v -> List.of(v.id(), v.patient(), v.range(), v.source()))
                                .toList());
        assertThat(on(TUESDAY, evening).stream().map(Appointment::status))
                .doesNotContain(AppointmentStatus.IN_PROGRESS, AppointmentStatus.BOOKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 250, 6_000})
    void makesExactlyAsManyVisitsAsAsked(int count) {
        assertThat(make(1, count, TUESDAY, MORNING)).hasSize(count);
    }

    @Test
    void giveEachDoctorAboutTwentyFiveVisitsADay() {
        Map<PractitionerId, Long> perDoctor =
                on(TUESDAY, make(1, 4_000, TUESDAY, MORNING)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Appointment::practitioner, Collectors.counting()));

        assertThat(perDoctor).hasSize(6);
        assertThat(perDoctor.values().stream().mapToLong(Long::longValue).average().orElseThrow())
                .isBetween(20.0, 29.0);
    }

    @Test
    void neverBooksADoctorTwiceAtOnce() {
        var byDoctor =
                make(3, 6_000, TUESDAY, MORNING).stream()
                        .collect(Collectors.groupingBy(Appointment::practitioner));
        for (List<Appointment> visits : byDoctor.values()) {
            var sorted =
                    visits.stream().sorted(Comparator.comparing(v -> v.range().start())).toList();
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(sorted.get(i).occupied().start())
                        .isAfterOrEqualTo(sorted.get(i - 1).occupied().end());
            }
        }
    }

    @Test
    void showsEveryStateInTheMiddleOfTheMorning() {
        assertThat(on(TUESDAY, make(1, 4_000, TUESDAY, MORNING)).stream().map(Appointment::status))
                .contains(
                        AppointmentStatus.FULFILLED,
                        AppointmentStatus.IN_PROGRESS,
                        AppointmentStatus.CONFIRMED,
                        AppointmentStatus.BOOKED,
                        AppointmentStatus.NO_SHOW,
                        AppointmentStatus.CANCELLED);
    }

    @Test
    void stampsEachStepAfterTheOneBeforeAndNoneInTheFuture() {
        for (Appointment visit : make(2, 6_000, TUESDAY, MORNING)) {
            var times = List.copyOf(visit.steps().times().values());
            assertThat(times).isSorted().allMatch(at -> !at.isAfter(MORNING));
            assertThat(visit.steps().at(visit.status())).isPresent();
        }
    }

    @Test
    void worksOnAWeekendWhenTodayIsOne() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);

        assertThat(on(saturday, make(1, 500, saturday, Instant.parse("2026-11-21T10:00:00Z"))))
                .hasSizeGreaterThan(100);
    }
}
