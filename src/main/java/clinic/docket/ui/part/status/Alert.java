package clinic.docket.ui.part.status;

import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.ui.kit.text.Texts;

/**
 * What the desk must see at a glance: the patient's own alerts and what a visit adds to them. The
 * order is the order on a card.
 */
public enum Alert {
    OVERBOOKED("fth-layers", false),
    INTERPRETER("mdomz-translate", false),
    WHEELCHAIR("mdoal-accessible", false),
    ONLINE("fth-video", false),
    NEW_PATIENT("fth-star", false),
    ALLERGY("fth-alert-triangle", true),
    BALANCE_DUE("fth-credit-card", true);

    private final String icon;
    private final boolean serious;

    Alert(String icon, boolean serious) {
        this.icon = icon;
        this.serious = serious;
    }

    public static Alert of(PatientAlert alert) {
        return switch (alert) {
            case INTERPRETER -> INTERPRETER;
            case WHEELCHAIR -> WHEELCHAIR;
            case ALLERGY -> ALLERGY;
        };
    }

    /** The Ikonli code. */
    public String icon() {
        return icon;
    }

    /** Shown in the colour of danger: somebody may be harmed, or money is due. */
    public boolean isSerious() {
        return serious;
    }

    /** The word for it, such as "Wheelchair". */
    public String word(Texts texts) {
        return texts.get("part.alert." + name());
    }
}
