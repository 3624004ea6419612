package clinic.docket.ui.kit.text;

import clinic.docket.domain.outcome.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Says an expected "no" in one sentence: the text {@code refusal.<code>}, its placeholders filled
 * with the components of the refusal in their order.
 *
 * <p>Instants become times of the site, dates are written out, the values of an enum are texts of
 * their own ({@code refusal.<Enum>.<VALUE>}).
 */
public final class RefusalTexts {

    private final Texts texts;
    private final Formats formats;

    public RefusalTexts(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public PatientNames names() {
        return formats.names();
    }

    /** The sentence with the day beside each time. */
    public String sentence(Refusal refusal) {
        return sentence(refusal, null);
    }

    /** The sentence for somebody who looks at this day: its times stand without their date. */
    public String sentenceOn(LocalDate day, Refusal refusal) {
        return sentence(refusal, day);
    }

    private String sentence(Refusal refusal, @Nullable LocalDate day) {
        var components = refusal.getClass().getRecordComponents();
        var arguments =
                Arrays.stream(components == null ? new RecordComponent[0] : components)
                        .map(component -> words(value(refusal, component), day))
                        .toArray();
        return texts.format("refusal." + refusal.code(), arguments);
    }

    private Object words(Object value, @Nullable LocalDate day) {
        return switch (value) {
            case Instant at when LocalDate.ofInstant(at, formats.zone()).equals(day) ->
                    formats.time(at);
            case Instant at -> formats.dateTime(at);
            case LocalDate date -> formats.birthDate(date);
            case YearMonth month -> formats.month(month);
            case Enum<?> word ->
                    texts.get(
                            "refusal."
                                    + word.getDeclaringClass().getSimpleName()
                                    + "."
                                    + word.name());
            default -> value;
        };
    }

    private static Object value(Refusal refusal, RecordComponent component) {
        try {
            return component.getAccessor().invoke(refusal);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
