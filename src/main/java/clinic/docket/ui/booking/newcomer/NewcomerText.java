package clinic.docket.ui.booking.newcomer;

/** The form of a newcomer as it stood. */
public record NewcomerText(String familyName, String givenName, String birthDate, String phone) {

    public boolean isEmpty() {
        return (familyName + givenName + birthDate + phone).isBlank();
    }

    /** Masked: drafts are about people. */
    @Override
    public String toString() {
        return "NewcomerText[masked]";
    }
}
