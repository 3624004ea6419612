package clinic.docket.ui.setup;

import java.util.Set;

/** The questions of the wizard in their order, each with the fields that refusals name. */
enum SetupPage {
    CLINIC("clinicName", "zone", "currencyCode"),
    DOCTORS("doctors"),
    HOURS("weekdays", "from", "until", "hours", "pauseFrom", "pauseUntil", "pause"),
    TYPES("visitTypes"),
    ADMINISTRATOR("displayName", "login", "password", "repeat"),
    SUMMARY;

    private final Set<String> fields;

    SetupPage(String... fields) {
        this.fields = Set.of(fields);
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    boolean isFirst() {
        return ordinal() == 0;
    }

    boolean isLast() {
        return this == SUMMARY;
    }

    SetupPage next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    SetupPage previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
