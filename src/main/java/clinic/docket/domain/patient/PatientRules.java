package clinic.docket.domain.patient;

import clinic.docket.domain.text.TypedText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a patient's record must be before it is saved. First {@link #cleaned}, then {@link #check}:
 * what cannot be seen is taken away silently, what can be seen is asked about.
 */
public final class PatientRules {
    public static final int MAX_PHONE = 30;
    public static final int MAX_EMAIL = 254;
    public static final int MAX_LANGUAGE = 60;
    public static final int MAX_DESK_NOTE = 4000;
    public static final int MAX_ALERT_NOTE = 120;

    /** Nobody has lived longer. */
    private static final int OLDEST_YEARS = 125;

    private static final int FEWEST_DIGITS = 5;
    private static final Pattern PHONE = Pattern.compile("[-+()/.\\d ]*");

    /** Letters of every script; no list of addresses, no brackets, no empty part between dots. */
    private static final String ATOM = "[^\\s@.,;:<>()\\[\\]\"\\\\]+";

    private static final String LABEL =
            "[\\p{L}\\p{M}\\p{N}](?:[-\\p{L}\\p{M}\\p{N}]*[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern EMAIL =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    private PatientRules() {}

    /** Without spaces round the fields and without control characters; the note keeps its lines. */
    public static Patient cleaned(Patient patient) {
        return new Patient(
                patient.id(),
                patient.number(),
                cleaned(patient.name()),
                patient.birthDate(),
                patient.sex(),
                TypedText.line(patient.phone()),
                TypedText.line(patient.email()),
                TypedText.line(patient.language()),
                patient.channel(),
                patient.alerts(),
                cleaned(patient.alertNotes()),
                TypedText.lines(patient.deskNote()),
                patient.mergedInto(),
                patient.version());
    }

    private static Map<PatientAlert, String> cleaned(Map<PatientAlert, String> notes) {
        var cleaned = new EnumMap<PatientAlert, String>(PatientAlert.class);
        notes.forEach((alert, note) -> cleaned.put(alert, TypedText.line(note)));
        return cleaned;
    }

    public static PatientName cleaned(PatientName name) {
        return new PatientName(TypedText.line(name.family()), TypedText.line(name.given()));
    }

    /** The first thing that is wrong, in the order of the fields on screen. */
    public static Optional<PatientRefusal> check(Patient patient, LocalDate today) {
        return Stream.<Supplier<Optional<PatientRefusal>>>of(
                        () -> checkName(patient.name()),
                        () -> checkBirthDate(patient.birthDate(), today),
                        () -> checkPhone(patient.phone()),
                        () -> checkEmail(patient.email()),
                        () -> checkLength("language", patient.language(), MAX_LANGUAGE),
                        () -> checkAlertNotes(patient.alertNotes()),
                        () -> checkLength("deskNote", patient.deskNote(), MAX_DESK_NOTE))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    public static Optional<PatientRefusal> checkName(PatientName name) {
        if (name.family().isBlank()) {
            return Optional.of(new PatientRefusal.FamilyNameMissing());
        }
        return checkName("familyName", name.family())
                .or(() -> checkName("givenName", name.given()));
    }

    private static Optional<PatientRefusal> checkName(String field, String part) {
        return refuseIf(
                part.length() > PatientName.MAX_LENGTH,
                new PatientRefusal.NameTooLong(field, PatientName.MAX_LENGTH));
    }

    public static Optional<PatientRefusal> checkBirthDate(LocalDate birthDate, LocalDate today) {
        LocalDate earliest = today.minusYears(OLDEST_YEARS);
        return refuseIf(birthDate.isAfter(today), new PatientRefusal.BirthDateInFuture(birthDate))
                .or(() ->
                        refuseIf(
                                birthDate.isBefore(earliest),
                                new PatientRefusal.BirthDateTooEarly(earliest)));
    }

    /** May be absent, empty then. */
    public static Optional<PatientRefusal> checkPhone(String phone) {
        long digits = phone.chars().filter(each -> each >= '0' && each <= '9').count();
        boolean valid =
                phone.isEmpty()
                        || (PHONE.matcher(phone).matches()
                                && digits >= FEWEST_DIGITS
                                && phone.length() <= MAX_PHONE);
        return refuseIf(!valid, new PatientRefusal.PhoneInvalid());
    }

    /** May be absent, empty then. Whether the address exists, only a mail can tell. */
    public static Optional<PatientRefusal> checkEmail(String email) {
        boolean valid =
                email.isEmpty() || (EMAIL.matcher(email).matches() && email.length() <= MAX_EMAIL);
        return refuseIf(!valid, new PatientRefusal.EmailInvalid());
    }

    private static Optional<PatientRefusal> checkAlertNotes(Map<PatientAlert, String> notes) {
        return notes.entrySet().stream()
                .flatMap(note ->
                        checkLength(noteField(note.getKey()), note.getValue(), MAX_ALERT_NOTE)
                                .stream())
                .findFirst();
    }

    /** The field of an alert's note, as refusals name it. */
    public static String noteField(PatientAlert alert) {
        return "note." + alert.name();
    }

    private static Optional<PatientRefusal> checkLength(String field, String text, int maximum) {
        return refuseIf(text.length() > maximum, new PatientRefusal.TextTooLong(field, maximum));
    }

    private static Optional<PatientRefusal> refuseIf(boolean broken, PatientRefusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
