package clinic.docket.ui.booking.wish;

import clinic.docket.domain.schedule.Practitioner;
import java.util.Optional;

/**
 * With whom the visit may be.
 *
 * @param doctor whose slots come first
 * @param speciality of which any other doctor must be
 * @param orAny whether slots of others are offered too
 */
public record DoctorChoice(
        Optional<Practitioner> doctor, Optional<String> speciality, boolean orAny) {

    public static final DoctorChoice ANY =
            new DoctorChoice(Optional.empty(), Optional.empty(), true);

    public static DoctorChoice anyOf(String speciality) {
        return new DoctorChoice(Optional.empty(), Optional.of(speciality), true);
    }

    public static DoctorChoice orAny(Practitioner doctor) {
        return new DoctorChoice(Optional.of(doctor), Optional.empty(), true);
    }

    public static DoctorChoice only(Practitioner doctor) {
        return new DoctorChoice(Optional.of(doctor), Optional.empty(), false);
    }
}
