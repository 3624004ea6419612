package clinic.docket.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.schedule.ScheduleRefusal;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void isNamedLikeItsRecord() {
        assertThat(new BookingRefusal.SlotTaken(Instant.EPOCH).code()).isEqualTo("slotTaken");
        assertThat(new BookingRefusal.SlotTaken(Instant.EPOCH).field()).isEmpty();
    }

    /** Two families may share a sentence, but then it must have the same blanks to fill. */
    @Test
    void fillsTheSameBlanksWhereverACodeIsUsed() {
        var components = new HashMap<String, List<Class<?>>>();
        Stream.of(
                        AccessRefusal.class,
                        BookingRefusal.class,
                        PatientRefusal.class,
                        ScheduleRefusal.class,
                        StatusRefusal.class)
                .flatMap(RefusalTest::kinds)
                .forEach(kind ->
                        assertThat(components(kind))
                                .as("%s", kind)
                                .isEqualTo(
                                        components.computeIfAbsent(
                                                kind.getSimpleName(), name -> components(kind))));
        assertThat(components).hasSizeGreaterThan(40);
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
    }

    private static List<Class<?>> components(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
    }

    @Test
    void anOutcomeIsDoneOrRefused() {
        Outcome<Integer, BookingRefusal> done = Outcome.done(7);
        Outcome<Integer, BookingRefusal> refused = Outcome.refused(new BookingRefusal.InThePast());

        assertThat(done.isDone()).isTrue();
        assertThat(done.map(n -> n + 1).result()).contains(8);
        assertThat(done.refused()).isEmpty();
        assertThat(refused.isDone()).isFalse();
        assertThat(refused.map(n -> n + 1).refused()).contains(new BookingRefusal.InThePast());
        assertThat(refused.result()).isEmpty();
        assertThat(done.orThrow()).isEqualTo(7);
        assertThatThrownBy(refused::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("inThePast");
    }
}
