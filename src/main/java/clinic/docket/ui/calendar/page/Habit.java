package clinic.docket.ui.calendar.page;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.ui.calendar.grid.axis.Scale;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a person looks at the calendar; kept as one line of text from one sign-in to the next. */
public record Habit(Span span, Scale scale, DoctorChoice doctors) {
    /** Of somebody who has chosen nothing yet. */
    public static final Habit USUAL = new Habit(Span.DAY, Scale.COMFORTABLE, DoctorChoice.USUAL);

    private static final String PART = ";";
    private static final String ID = ",";

    public String write() {
        return String.join(
                PART,
                span.name(),
                scale.name(),
                ids(doctors.order()),
                ids(doctors.hidden()),
                ids(doctors.inWeek()));
    }

    /** The usual one where the line is not understood, such as that of a later version. */
    public static Habit read(String line) {
        var parts = List.of(line.split(PART, -1));
        if (parts.size() != 5) {
            return USUAL;
        }
        try {
            return new Habit(
                    named(Span.values(), parts.get(0)).orElse(USUAL.span()),
                    named(Scale.values(), parts.get(1)).orElse(USUAL.scale()),
                    new DoctorChoice(
                            List.copyOf(ids(parts.get(2))), ids(parts.get(3)), ids(parts.get(4))));
        } catch (IllegalArgumentException e) {
            return USUAL; // Something that is no id: nobody can be shown by it.
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }

    private static String ids(Collection<PractitionerId> doctors) {
        return doctors.stream()
                .map(each -> each.value().toString())
                .collect(Collectors.joining(ID));
    }

    private static LinkedHashSet<PractitionerId> ids(String part) {
        return Arrays.stream(part.split(ID, -1))
                .filter(each -> !each.isEmpty())
                .map(each -> new PractitionerId(UUID.fromString(each)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
