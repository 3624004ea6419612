package clinic.docket.ui.booking.newcomer;

import clinic.docket.ui.part.patient.TypedPatient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Interim. */
public final class BirthDateText {

    private BirthDateText() {}

    public static boolean isComplete(String typed) {
        return TypedPatient.of(typed).birthYear().isPresent();
    }

    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var parts = TypedPatient.of(typed);
        try {
            return parts.birthday()
                    .flatMap(day -> parts.birthYear().map(Year::getValue).map(day::atYear));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
