package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSearch.BirthDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed to find a patient, for the screen: "sil 19.2" is the start of a name and a
 * birthday. Read as the search itself reads it.
 */
public record TypedPatient(PatientSearch search) {

    public static TypedPatient of(String typed, LocalDate today) {
        return new TypedPatient(PatientSearch.of(typed, today));
    }

    /** Nothing was typed. */
    static TypedPatient nothing() {
        return new TypedPatient(new PatientSearch(List.of(), Optional.empty(), ""));
    }

    /** The parts of a name, as typed. */
    public List<String> words() {
        return search.words();
    }

    /** Digits that are no date: of a phone, or the patient's number. */
    public String digits() {
        return search.digits();
    }

    /** Day and month of a birth date. */
    public Optional<MonthDay> birthday() {
        return search.birthDate().map(date -> MonthDay.of(date.month(), date.day()));
    }

    /** The year of a birth date, when that was typed too. */
    public Optional<Year> birthYear() {
        return search.birthDate().flatMap(BirthDate::year).map(Year::of);
    }

    /** The words as they were typed, with single spaces. */
    public String name() {
        return String.join(" ", words());
    }

    /** Family names come first, as everywhere on screen. */
    public String familyName() {
        return words().isEmpty() ? "" : words().getFirst();
    }

    public String givenName() {
        return words().isEmpty() ? "" : String.join(" ", words().subList(1, words().size()));
    }

    /** "19.02.1990", or "19.02." when the year is still to be typed; empty without a date. */
    public String birthDate() {
        return birthday()
                .map(day ->
                        "%02d.%02d.%s"
                                .formatted(
                                        day.getDayOfMonth(),
                                        day.getMonthValue(),
                                        birthYear().map(Year::toString).orElse("")))
                .orElse("");
    }
}
