package clinic.docket.ui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.schedule.ScheduleRefusal;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {

    private static final Instant UNTIL = Instant.parse("2026-11-24T11:45:00Z");

    private final RefusalTexts english = texts(Locale.ENGLISH);

    static Stream<Class<?>> everyRefusal() {
        return Stream.of(
                        AccessRefusal.class,
                        BookingRefusal.class,
                        PatientRefusal.class,
                        ScheduleRefusal.class,
                        StatusRefusal.class)
                .flatMap(RefusalTextsTest::records);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(RefusalTextsTest::records)
                : Stream.of(family);
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void everyRefusalHasASentenceInEveryLanguage(Class<?> kind) throws Exception {
        var refusal = sample(kind);
        for (var locale : Texts.SUPPORTED) {
            assertThat(texts(locale).sentence(refusal))
                    .as("%s in %s", refusal.code(), locale)
                    .doesNotContain("{")
                    .endsWith(".");
        }
    }

    @Test
    void namesTheDayOnlyWhenItIsAnotherOne() {
        var refusal = new BookingRefusal.SlotTaken(UNTIL);

        assertThat(english.sentenceOn(LocalDate.of(2026, 11, 24), refusal))
                .isEqualTo("Somebody else has this time until 11:45. Choose another slot.");
        assertThat(english.sentenceOn(LocalDate.of(2026, 11, 23), refusal))
                .contains("until Tue 24 Nov, 11:45.");
    }

    @Test
    void writesStatusesAndDatesInWords() {
        assertThat(
                        english.sentence(
                                new StatusRefusal.MoveNotPossible(
                                        AppointmentStatus.NO_SHOW, AppointmentStatus.FULFILLED)))
                .isEqualTo("A visit that is “No-show” cannot become “Done”.");
        assertThat(
                        english.sentence(
                                new PatientRefusal.BirthDateInFuture(LocalDate.of(2027, 2, 19))))
                .startsWith("19 Feb 2027 is in the future.");
    }

    @Test
    void failsForARefusalWithoutText() {
        record Unheard() implements Refusal {}

        assertThatThrownBy(() -> english.sentence(new Unheard()))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("refusal.unheard");
    }

    private static RefusalTexts texts(Locale locale) {
        var texts = new Texts(locale);
        return new RefusalTexts(texts, new Formats(texts, ZoneId.of("Europe/Dublin")));
    }

    private static Refusal sample(Class<?> kind) throws Exception {
        var components = kind.getRecordComponents();
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(types).map(RefusalTextsTest::sampleValue).toArray();
        return (Refusal) kind.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object sampleValue(Class<?> type) {
        if (type == Instant.class) {
            return UNTIL;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1880, 1, 1);
        }
        if (type == YearMonth.class) {
            return YearMonth.of(1985, 2);
        }
        if (type == int.class) {
            return 7;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return "Lunch";
    }
}
