package clinic.docket.domain.patient.duplicate;

/** What two records have in common; the reason that the desk reads. */
public enum Sign {
    SAME_NAME(45),
    /** A letter wrong, a part left out, or a short form such as Alex. */
    SIMILAR_NAME(30),
    SAME_FAMILY_NAME(15),
    SAME_BIRTH_DATE(40),
    /** One digit differs, or day and month are swapped. */
    SIMILAR_BIRTH_DATE(20),
    SAME_PHONE(30);

    private final int points;

    Sign(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}
