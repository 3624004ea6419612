package clinic.docket.ui.booking;

import clinic.docket.ui.kit.form.TypedInput;
import clinic.docket.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.util.StringConverter;

/**
 * Reads and writes the day from which slots are searched: "Today", "8.12", "+2w", "+10d", "+3m".
 */
final class FromDay extends StringConverter<LocalDate> {

    private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})(\\p{L}?)");

    private final Texts texts;
    private final SlotWords words;
    private final TypedInput input;
    private final Supplier<LocalDate> today;
    private LocalDate last = LocalDate.EPOCH;

    FromDay(Texts texts, SlotWords words, Supplier<LocalDate> today) {
        this.texts = texts;
        this.words = words;
        this.today = today;
        input = new TypedInput(texts.locale());
    }

    @Override
    public String toString(LocalDate day) {
        if (day == null) {
            return "";
        }
        last = day;
        return words.day(day, today.get());
    }

    /** What cannot be read leaves the day as it was. */
    @Override
    public LocalDate fromString(String typed) {
        return read(typed.strip().toLowerCase(texts.locale())).orElse(last);
    }

    private Optional<LocalDate> read(String typed) {
        var now = today.get();
        if (typed.equals(texts.get("booking.day.today").toLowerCase(Locale.ROOT))) {
            return Optional.of(now);
        }
        if (typed.equals(texts.get("booking.day.tomorrow").toLowerCase(Locale.ROOT))) {
            return Optional.of(now.plusDays(1));
        }
        var ahead = AHEAD.matcher(typed);
        if (!ahead.matches()) {
            return input.date(typed, now);
        }
        var count = Integer.parseInt(ahead.group(1));
        if (ahead.group(2).equals(texts.get("booking.day.weekLetter"))) {
            return Optional.of(now.plusWeeks(count));
        }
        return Optional.of(
                ahead.group(2).equals(texts.get("booking.day.monthLetter"))
                        ? now.plusMonths(count)
                        : now.plusDays(count));
    }
}
