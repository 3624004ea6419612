package clinic.docket.ui.booking;

import clinic.docket.domain.schedule.Practitioner;

import java.util.Optional;

/**
 * With whom the visit may be.
 *
 * @param doctor whose slots come first
 * @param speciality of which any other doctor must be
 * @param orAny whether slots of others are offered too
 */
record DoctorChoice(Optional<Practitioner> doctor, Optional<String> speciality, boolean orAny) {

    static final DoctorChoice ANY = new DoctorChoice(Optional.empty(), Optional.empty(), true);

    static DoctorChoice anyOf(String speciality) {
        return new DoctorChoice(Optional.empty(), Optional.of(speciality), true);
    }

    static DoctorChoice orAny(Practitioner doctor) {
        return new DoctorChoice(Optional.of(doctor), Optional.empty(), true);
    }

    static DoctorChoice only(Practitioner doctor) {
        return new DoctorChoice(Optional.of(doctor), Optional.empty(), false);
    }
}
