package clinic.docket.ui.print;

/** What a day list can tell of each visit, in the order on paper. */
public enum PrintColumn {
    TIME(0, false),
    PATIENT(4, false),
    BIRTH_DATE(0, true),
    NUMBER(0, false),
    TYPE(3, false),
    REASON(4, false),
    STATE(0, false),
    PHONE(0, true),
    ALERTS(3, false),
    NOTE(4, true);

    private final int share;
    private final boolean telling;

    PrintColumn(int share, boolean telling) {
        this.share = share;
        this.telling = telling;
    }

    /** Of the width that is left; 0 for what is never cut. */
    int share() {
        return share;
    }

    /** Whether it names somebody as well as a name does: absent beside initials. */
    boolean isTelling() {
        return telling;
    }

    /** A list without these is none. */
    public boolean isOptional() {
        return this != TIME && this != PATIENT;
    }
}
