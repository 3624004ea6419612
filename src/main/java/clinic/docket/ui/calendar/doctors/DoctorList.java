package clinic.docket.ui.calendar.doctors;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.ui.calendar.page.DoctorChoice;
import clinic.docket.ui.calendar.page.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The doctors that match what was typed, in the chosen order, and which one of them the keys mean.
 * Keeps the marked one while others come and go.
 */
final class DoctorList {
    private static final String MARKS = "\\p{M}+";

    private final List<Practitioner> doctors;
    private DoctorChoice choice = DoctorChoice.USUAL;
    private Span span = Span.DAY;
    private String typed = "";
    private Optional<PractitionerId> marked = Optional.empty();

    DoctorList(List<Practitioner> doctors) {
        this.doctors = List.copyOf(doctors);
    }

    void show(Span newSpan, DoctorChoice newChoice) {
        span = newSpan;
        choice = newChoice;
    }

    /** Words in any order, of the name or the speciality; accents and case do not matter. */
    void filter(String newTyped) {
        typed = newTyped;
    }

    List<Practitioner> rows() {
        return choice.ordered(doctors).stream()
                .filter(Practitioner::active)
                .filter(this::matches)
                .toList();
    }

    private boolean matches(Practitioner doctor) {
        var words = plain(doctor.displayName() + " " + doctor.speciality());
        return Arrays.stream(plain(typed).strip().split("\\s+", -1)).allMatch(words::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll(MARKS, "")
                .toLowerCase(Locale.ROOT);
    }

    boolean isShown(Practitioner doctor) {
        return choice.shown(span, doctors).stream().anyMatch(each -> each.id().equals(doctor.id()));
    }

    /** The marked row, or else the first one. */
    Optional<Practitioner> marked() {
        var rows = rows();
        return rows.stream()
                .filter(each -> marked.equals(Optional.of(each.id())))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /** To the row below or above; stays at the ends. */
    void mark(int step) {
        var rows = rows();
        marked().map(rows::indexOf)
                .map(at -> rows.get(Math.clamp(at + step, 0, rows.size() - 1)))
                .ifPresent(row -> marked = Optional.of(row.id()));
    }

    DoctorChoice toggled(Practitioner doctor) {
        return choice.toggled(span, doctor.id(), doctors);
    }

    DoctorChoice only(Practitioner doctor) {
        return choice.only(span, doctor.id(), doctors);
    }

    /** One place up or down, past those who do not work here any more. */
    DoctorChoice moved(Practitioner doctor, int step) {
        marked = Optional.of(doctor.id());
        return choice.moved(doctor.id(), step, doctors);
    }
}
