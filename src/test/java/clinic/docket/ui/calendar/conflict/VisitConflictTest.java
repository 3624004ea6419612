package clinic.docket.ui.calendar.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.SampleVisits;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.calendar.move.Carry;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitConflictTest {
    private static final DayVisit SEEN = SampleDay.visit("Okafor", "Amara");
    private static final PractitionerId OTHER =
            SampleDay.sheet().doctors().getLast().practitioner().id();

    @Test
    void proposesWhatOnlyOneDeskChanged() {
        var conflict =
                VisitConflict.between(
                        mine(SEEN.practitioner(), at("14:00", 20)), theirs(OTHER, SEEN.range()));

        assertThat(conflict.fields()).containsExactly(VisitField.START, VisitField.DOCTOR);
        assertThat(conflict.isDecided()).isTrue();
        assertThat(conflict.choice(VisitField.START)).contains(true);
        assertThat(conflict.choice(VisitField.DOCTOR)).contains(false);
        assertThat(conflict.merged().doctor()).isEqualTo(OTHER);
        assertThat(conflict.merged().range()).isEqualTo(at("14:00", 20));
    }

    @Test
    void leavesOpenWhatBothDesksChanged() {
        var conflict =
                VisitConflict.between(
                        mine(SEEN.practitioner(), at("14:00", 20)),
                        theirs(SEEN.practitioner(), at("15:00", 40)));

        assertThat(conflict.fields()).containsExactly(VisitField.START, VisitField.LENGTH);
        assertThat(conflict.isDecided()).isFalse();

        var theirTime = conflict.choosing(VisitField.START, false);
        assertThat(theirTime.isDecided()).isTrue();
        assertThat(theirTime.merged().range()).isEqualTo(at("15:00", 40));
        var myTime = conflict.choosing(VisitField.START, true);
        assertThat(myTime.merged().range()).isEqualTo(at("14:00", 40));
    }

    @Test
    void carriesTheChoiceOnFromWhatIsStored() {
        var stored = at("15:00", 40);
        var merged =
                VisitConflict.between(
                                mine(OTHER, SEEN.range()), theirs(SEEN.practitioner(), stored))
                        .merged();

        assertThat(merged.visit().range()).isEqualTo(stored);
        assertThat(merged.doctor()).isEqualTo(OTHER);
        assertThat(merged.range()).isEqualTo(stored);
    }

    private static TimeRange at(String start, int minutes) {
        return TimeRange.of(SampleDay.at(start), Duration.ofMinutes(minutes));
    }

    private static Carry mine(PractitionerId doctor, TimeRange range) {
        return new Carry(SEEN, Carry.How.POINTER, doctor, range, Optional.empty(), true);
    }

    private static LatestVisit theirs(PractitionerId doctor, TimeRange range) {
        Appointment seen = SampleVisits.okafor().appointment();
        var slot = new Slot(doctor, seen.site(), seen.room(), range);
        return new LatestVisit(
                seen.rescheduled(slot, range), "Dr. X", "", Set.of(), Optional.empty());
    }
}
