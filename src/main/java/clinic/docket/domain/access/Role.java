package clinic.docket.domain.access;

/**
 * What a person, or a kiosk, is to the clinic. Each account has exactly one; what it allows is in
 * {@link Rights}.
 */
public enum Role {
    ADMINISTRATOR,
    RECEPTIONIST,
    DOCTOR,
    PATIENT,
    KIOSK
}
