package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.PatientName;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the record writes texts, times and people.
 *
 * @param today on the calendar of the site
 */
public record RecordWords(Texts texts, Formats formats, Keys keys, Supplier<LocalDate> today) {

    /** The name as it may be seen now. */
    public PatientName name(PatientName name) {
        return formats.names().shown(name);
    }

    /** What names somebody as well as a name does, as it may be seen now. */
    public String fact(String text) {
        return formats.names().fact(text);
    }

    /** "today", "Tue 24 Nov" of this year, "12 Feb 2025" of another. */
    String day(Instant at) {
        var day = LocalDate.ofInstant(at, formats.zone());
        if (day.equals(today.get())) {
            return texts.get("record.day.today");
        }
        return day.getYear() == today.get().getYear() ? formats.date(day) : formats.birthDate(day);
    }

    /** "today 10:31". */
    String moment(Instant at) {
        return texts.format("record.day.moment", day(at), formats.time(at));
    }

    /** What there is of these, with a dot between. */
    static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    String list(List<String> words) {
        return String.join(", ", words);
    }
}
