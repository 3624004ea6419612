package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.PatientNames;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.Alert;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes found patients, and the offer to register a new one, and marks what was typed in them. */
public final class PatientWords {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+");
    private static final int LAST = 4;

    private final Texts texts;
    private final Formats formats;
    private final DateTimeFormatter birthday;

    public PatientWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        birthday = DateTimeFormatter.ofPattern(texts.get("picker.format.birthday"), texts.locale());
    }

    PatientNames names() {
        return formats.names();
    }

    /** "Silva Mateus, 19 Feb 1990 (36) · …4408 · No. 18233". */
    public String sentence(PatientSummary patient, LocalDate today) {
        return row(patient, TypedPatient.nothing(), today).sentence();
    }

    /** "Silva Mateus". */
    public String name(PatientSummary patient) {
        return formats.names().of(patient.name());
    }

    /** "19 Feb 1990 (36) · …4408 · No. 18233". */
    public String facts(PatientSummary patient, LocalDate today) {
        return row(patient, TypedPatient.nothing(), today).facts().stream()
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    PatientRow row(PatientSummary patient, TypedPatient typed, LocalDate today) {
        var hits = new NameHits(typed.words());
        var shown = formats.names().shown(patient.name());
        var name = new ArrayList<>(hits.in(shown.family(), true));
        if (!shown.given().isEmpty()) {
            name.add(new Piece(" ", false, false));
            name.addAll(hits.in(shown.given(), false));
        }
        if (formats.names().areHidden()) {
            var covered = formats.names().fact(Long.toString(patient.number()));
            return new PatientRow(
                    patient,
                    name,
                    List.of(new Piece(covered, false, false)),
                    spoken(patient, covered));
        }
        var birthDate = formats.birthDate(patient.birthDate());
        var rest = rest(patient, today);
        var facts = new ArrayList<>(birthDate(birthDate, patient.birthDate(), typed));
        facts.addAll(digits(rest, patient, typed.digits()));
        return new PatientRow(patient, name, facts, spoken(patient, birthDate + rest));
    }

    /** "New patient “sil”, born 19 Feb". */
    String newcomer(TypedPatient typed) {
        var name = formats.names().areHidden() ? "" : typed.name();
        var born = typed.birthday().map(birthday::format).orElse("");
        if (name.isEmpty()) {
            return born.isEmpty()
                    ? texts.get("picker.newcomer.plain")
                    : texts.format("picker.newcomer.born", born);
        }
        return born.isEmpty()
                ? texts.format("picker.newcomer.name", name)
                : texts.format("picker.newcomer.nameBorn", name, born);
    }

    /** "2 found". */
    String count(int found, boolean more) {
        return texts.format(more ? "picker.count.more" : "picker.count.found", found);
    }

    private String rest(PatientSummary patient, LocalDate today) {
        var age = formats.age(patient.birthDate(), today);
        var number = Long.toString(patient.number());
        var phone = lastDigits(patient.phone());
        return phone.isEmpty()
                ? texts.format("picker.row.factsWithoutPhone", age, number)
                : texts.format("picker.row.facts", age, phone, number);
    }

    private String spoken(PatientSummary patient, String facts) {
        var sentence =
                texts.format("picker.row.sentence", formats.names().of(patient.name()), facts);
        var alerts =
                patient.alerts().stream()
                        .sorted()
                        .map(alert -> Alert.of(alert).word(texts))
                        .collect(Collectors.joining(", "));
        return alerts.isEmpty()
                ? sentence
                : texts.format("picker.row.sentenceAlerts", sentence, alerts);
    }

    /** Day and month are a hit together, the year when it was typed too. */
    private static List<Piece> birthDate(String written, LocalDate date, TypedPatient typed) {
        var dayHit =
                typed.birthday()
                        .filter(day ->
                                day.getMonth() == date.getMonth()
                                        && day.getDayOfMonth() == date.getDayOfMonth())
                        .isPresent();
        var yearHit =
                dayHit && typed.birthYear().filter(y -> y.getValue() == date.getYear()).isPresent();
        var year = Integer.toString(date.getYear());
        return TOKEN.matcher(written)
                .results()
                .map(token -> token.group())
                .map(token ->
                        new Piece(
                                token,
                                false,
                                Character.isLetterOrDigit(token.codePointAt(0))
                                        && (token.equals(year) ? yearHit : dayHit)))
                .toList();
    }

    /** Marks the digits of the phone or of the number that were typed. */
    private List<Piece> digits(String rest, PatientSummary patient, String typed) {
        var number = Long.toString(patient.number());
        if (!typed.isEmpty() && number.startsWith(typed)) {
            return marked(rest, rest.lastIndexOf(number), typed.length());
        }
        var phone = NO_DIGITS.matcher(patient.phone()).replaceAll("");
        var start = typed.isEmpty() ? -1 : phone.lastIndexOf(typed);
        var shown = phone.length() - LAST;
        if (start < 0 || shown < 0 || start + typed.length() <= shown) {
            return List.of(new Piece(rest, false, false));
        }
        var from = Math.max(start, shown);
        var at = rest.indexOf(lastDigits(phone)) + from - shown;
        return marked(rest, at, start + typed.length() - from);
    }

    private static List<Piece> marked(String text, int from, int length) {
        var until = from + length;
        return List.of(
                new Piece(text.substring(0, from), false, false),
                new Piece(text.substring(from, until), false, true),
                new Piece(text.substring(until), false, false));
    }

    private static String lastDigits(String phone) {
        var digits = NO_DIGITS.matcher(phone).replaceAll("");
        return digits.length() < LAST ? "" : digits.substring(digits.length() - LAST);
    }
}
