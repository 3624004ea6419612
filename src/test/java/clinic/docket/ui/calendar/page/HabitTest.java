package clinic.docket.ui.calendar.page;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.ui.calendar.grid.axis.Scale;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HabitTest {

    @Test
    void readsWhatItWrote() {
        var doctors = new DoctorChoice(List.of(id(3), id(1), id(2)), Set.of(id(1)), Set.of(id(2)));
        var habit = new Habit(Span.WEEK, Scale.FIT_DAY, doctors);

        assertThat(Habit.read(habit.write())).isEqualTo(habit);
        assertThat(Habit.read(Habit.USUAL.write())).isEqualTo(Habit.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEEK", "YEAR;TINY;;;", "DAY;COMFORTABLE;nobody;;", ";;;;;;"})
    void takesTheUsualForWhatItDoesNotUnderstand(String line) {
        assertThat(Habit.read(line)).isEqualTo(Habit.USUAL);
    }

    private static PractitionerId id(int number) {
        return new PractitionerId(new UUID(0, number));
    }
}
