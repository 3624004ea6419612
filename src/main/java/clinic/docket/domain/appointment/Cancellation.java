package clinic.docket.domain.appointment;

/** Who cancelled and why, in the words of the desk. */
public record Cancellation(CancelledBy by, String reason) {
    public static final int MAX_REASON = 200;

    @Override
    public String toString() {
        return "Cancellation[" + by + "]";
    }
}
