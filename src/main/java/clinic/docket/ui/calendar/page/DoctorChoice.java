package clinic.docket.ui.calendar.page;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which doctors a person looks at, and in which order. Doctors who came later follow at the end and
 * are shown.
 *
 * @param order of all doctors who were there when it was chosen
 * @param hidden on the day page and the month page
 * @param inWeek on the week page; none for the first one
 */
public record DoctorChoice(
        List<PractitionerId> order, Set<PractitionerId> hidden, Set<PractitionerId> inWeek) {
    /** Nothing was chosen yet. */
    public static final DoctorChoice USUAL = new DoctorChoice(List.of(), Set.of(), Set.of());

    public DoctorChoice {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        inWeek = Set.copyOf(inWeek);
    }

    public DoctorChoice withWeekOf(PractitionerId doctor) {
        return new DoctorChoice(order, hidden, Set.of(doctor));
    }

    public List<Practitioner> ordered(List<Practitioner> doctors) {
        return doctors.stream().sorted(inOrder()).toList();
    }

    /** For a sort that keeps the order of those who are not in it. */
    Comparator<Practitioner> inOrder() {
        return Comparator.comparingInt((Practitioner doctor) -> {
            int place = order.indexOf(doctor.id());
            return place < 0 ? order.size() : place;
        });
    }

    /** Those of the page, in order. */
    public List<Practitioner> shown(Span span, List<Practitioner> doctors) {
        var ordered = ordered(doctors);
        return switch (span) {
            case DAY, MONTH ->
                    ordered.stream().filter(each -> !hidden.contains(each.id())).toList();
            case WEEK -> inWeek(ordered);
        };
    }

    private List<Practitioner> inWeek(List<Practitioner> ordered) {
        var chosen = ordered.stream().filter(each -> inWeek.contains(each.id())).toList();
        return chosen.isEmpty()
                ? ordered.stream().filter(Practitioner::active).limit(1).toList()
                : chosen;
    }

    /** Shows a doctor on the page or not; the last one stays. */
    public DoctorChoice toggled(Span span, PractitionerId doctor, List<Practitioner> doctors) {
        var shown = new LinkedHashSet<PractitionerId>();
        shown(span, doctors).forEach(each -> shown.add(each.id()));
        if (!shown.remove(doctor)) {
            shown.add(doctor);
        }
        return shown.isEmpty() ? this : showing(span, shown, doctors);
    }

    /** Shows nobody else on the page. */
    public DoctorChoice only(Span span, PractitionerId doctor, List<Practitioner> doctors) {
        return showing(span, Set.of(doctor), doctors);
    }

    private DoctorChoice showing(Span span, Set<PractitionerId> shown, List<Practitioner> doctors) {
        if (span == Span.WEEK) {
            return new DoctorChoice(order, hidden, shown);
        }
        var others = new LinkedHashSet<PractitionerId>();
        doctors.forEach(each -> others.add(each.id()));
        others.removeAll(shown);
        return new DoctorChoice(order, others, inWeek);
    }

    /** Moves a doctor by one place. */
    public DoctorChoice moved(PractitionerId doctor, int step, List<Practitioner> doctors) {
        var ids = new ArrayList<>(ordered(doctors).stream().map(Practitioner::id).toList());
        int from = ids.indexOf(doctor);
        int to = from + step;
        if (from < 0 || to < 0 || to >= ids.size()) {
            return this;
        }
        ids.remove(from);
        ids.add(to, doctor);
        return new DoctorChoice(ids, hidden, inWeek);
    }
}
