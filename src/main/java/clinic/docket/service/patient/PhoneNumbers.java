package clinic.docket.service.patient;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientRefusal;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.Optional;

/**
 * Telephone numbers as they are typed, stored and shown. Refused is only what no telephone has:
 * whether a number that could be one belongs to somebody, only a call can tell.
 */
public final class PhoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /**
     * As {@code +} and digits (E.164), whatever is between them; nothing typed is nothing stored.
     *
     * @param country whose numbers are typed without {@code +}, as two letters; or empty
     */
    public static Outcome<String, PatientRefusal> toStored(String typed, String country) {
        if (typed.isBlank()) {
            return Outcome.done("");
        }
        try {
            var number = NUMBERS.parse(typed, country);
            return fault(NUMBERS.isPossibleNumberWithReason(number))
                    .<Outcome<String, PatientRefusal>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(NUMBERS.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException e) {
            return Outcome.refused(
                    switch (e.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> new PatientRefusal.PhoneCountryUnknown();
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN ->
                                new PatientRefusal.PhoneTooShort();
                        case TOO_LONG -> new PatientRefusal.PhoneTooLong();
                        case NOT_A_NUMBER -> new PatientRefusal.PhoneInvalid();
                    });
        }
    }

    private static Optional<PatientRefusal> fault(ValidationResult result) {
        return switch (result) {
            case IS_POSSIBLE -> Optional.empty();
            case TOO_LONG -> Optional.of(new PatientRefusal.PhoneTooLong());
            case INVALID_COUNTRY_CODE -> Optional.of(new PatientRefusal.PhoneCountryUnknown());
            case IS_POSSIBLE_LOCAL_ONLY, TOO_SHORT, INVALID_LENGTH ->
                    Optional.of(new PatientRefusal.PhoneTooShort());
        };
    }

    /** "+353 86 555 0142"; what was stored before numbers were checked stays as it is. */
    public static String shown(String stored) {
        if (!stored.startsWith("+")) {
            return stored;
        }
        try {
            return NUMBERS.format(NUMBERS.parse(stored, ""), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return stored; // Typed before numbers were checked: shown as it was typed.
        }
    }
}
