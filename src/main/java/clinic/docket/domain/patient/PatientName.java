package clinic.docket.domain.patient;

/**
 * A name as its bearer writes it: accents, apostrophes and particles are kept. A person with a
 * single name has an empty given name.
 */
public record PatientName(String family, String given) {
    public static final int MAX_LENGTH = 120;

    /** Family name first, as lists and cards show it. */
    public String display() {
        return given.isEmpty() ? family : family + " " + given;
    }

    /** Masked: names do not belong into logs. */
    @Override
    public String toString() {
        return "PatientName[masked]";
    }
}
