package clinic.docket.ui.setup;

import java.util.List;
import java.util.Optional;

/** The questions of the wizard in their order. */
enum SetupPage {
    CLINIC,
    DOCTORS,
    HOURS,
    TYPES,
    ADMINISTRATOR,
    SUMMARY;

    private static final List<SetupPage> IN_ORDER = List.of(values());

    /** The page with this field, as refusals name it. */
    static Optional<SetupPage> asking(String field) {
        return switch (field) {
            case "clinicName", "zone", "currencyCode" -> Optional.of(CLINIC);
            case "doctors" -> Optional.of(DOCTORS);
            case "weekdays", "from", "until", "hours", "pauseFrom", "pauseUntil", "pause" ->
                    Optional.of(HOURS);
            case "visitTypes" -> Optional.of(TYPES);
            case "displayName", "login", "password", "repeat" -> Optional.of(ADMINISTRATOR);
            default -> Optional.empty();
        };
    }

    /** Counted from 1. */
    int number() {
        return IN_ORDER.indexOf(this) + 1;
    }

    static int count() {
        return IN_ORDER.size();
    }

    boolean isFirst() {
        return this == CLINIC;
    }

    boolean isLast() {
        return this == SUMMARY;
    }

    SetupPage next() {
        return IN_ORDER.get(Math.min(number(), count() - 1));
    }

    SetupPage previous() {
        return IN_ORDER.get(Math.max(number() - 2, 0));
    }
}
