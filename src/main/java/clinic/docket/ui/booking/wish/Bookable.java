package clinic.docket.ui.booking.wish;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.service.schedule.Directory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the clinic offers to book.
 *
 * @param visitTypes in the clinic's own order
 * @param doctorsHere who works at this site, in the clinic's own order
 * @param doctors of all sites
 */
public record Bookable(
        List<VisitType> visitTypes, List<Practitioner> doctorsHere, List<Practitioner> doctors) {
    public static final Bookable NOTHING = new Bookable(List.of(), List.of(), List.of());

    public static Bookable of(Directory directory) {
        return new Bookable(
                directory.visitTypes().stream()
                        .filter(VisitType::active)
                        .sorted(Comparator.comparingInt(VisitType::sortOrder))
                        .toList(),
                active(directory.practitionersHere()),
                active(directory.practitioners()));
    }

    private static List<Practitioner> active(List<Practitioner> all) {
        return all.stream()
                .filter(Practitioner::active)
                .sorted(Comparator.comparingInt(Practitioner::sortOrder))
                .toList();
    }

    public Optional<VisitType> visitType(VisitTypeId id) {
        return visitTypes.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    public Optional<Practitioner> doctor(PractitionerId id) {
        return doctors.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Any doctor, each doctor or any, any of each speciality, each doctor only. */
    public List<DoctorChoice> doctorChoices() {
        var choices = new ArrayList<DoctorChoice>();
        choices.add(DoctorChoice.ANY);
        doctorsHere.forEach(each -> choices.add(DoctorChoice.orAny(each)));
        var specialities = doctorsHere.stream().map(Practitioner::speciality).distinct().toList();
        if (specialities.size() > 1) {
            specialities.stream()
                    .filter(each -> !each.isBlank())
                    .forEach(each -> choices.add(DoctorChoice.anyOf(each)));
        }
        doctorsHere.forEach(each -> choices.add(DoctorChoice.only(each)));
        return choices;
    }
}
