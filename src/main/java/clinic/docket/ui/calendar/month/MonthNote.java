package clinic.docket.ui.calendar.month;

/**
 * What is written about a day.
 *
 * @param today the word for today, at the number; empty on other days
 * @param lines below the number; may be empty
 * @param closed whether nobody who is looked at works
 */
record MonthNote(String today, String lines, boolean closed) {
    static final MonthNote NONE = new MonthNote("", "", false);

    /** For those who hear it. */
    String said() {
        return String.join(", ", (today + "\n" + lines).strip().split("\n"));
    }

    boolean isEmpty() {
        return today.isEmpty() && lines.isEmpty();
    }
}
