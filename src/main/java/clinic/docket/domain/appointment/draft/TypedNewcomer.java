package clinic.docket.domain.appointment.draft;

/** What was typed about somebody new, as it stood; nobody has checked it. */
public record TypedNewcomer(String familyName, String givenName, String birthDate, String phone) {
    public TypedNewcomer {
        familyName = ParkedBooking.cut(familyName, ParkedBooking.LONGEST_TEXT);
        givenName = ParkedBooking.cut(givenName, ParkedBooking.LONGEST_TEXT);
        birthDate = ParkedBooking.cut(birthDate, ParkedBooking.LONGEST_TEXT);
        phone = ParkedBooking.cut(phone, ParkedBooking.LONGEST_TEXT);
    }

    /** Masked: drafts are about people. */
    @Override
    public String toString() {
        return "TypedNewcomer[masked]";
    }
}
