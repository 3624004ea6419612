package clinic.docket.store.patient.merge;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.merge.Merge;
import clinic.docket.store.row.appointment.AppointmentRow;
import clinic.docket.store.row.patient.DistinctPatientsRow;
import clinic.docket.store.row.patient.MergedVisitRow;
import clinic.docket.store.row.patient.PatientMergeRow;
import clinic.docket.store.session.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which records were merged and with which visits, and which pairs may be, or are not, one. */
public final class MergeStore {
    private final Transactions transactions;

    public MergeStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Two patients in no order. */
    public record Pair(PatientId one, PatientId other) {
        private static Pair of(IdPair ids) {
            return new Pair(new PatientId(ids.one()), new PatientId(ids.other()));
        }
    }

    /** The visits of a patient, whatever became of them, by start; at most 5,000. */
    public List<Appointment> visits(PatientId patient) {
        return queries().visitsOf(patient.value()).stream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    public void add(Merge merge, Collection<AppointmentId> visits) {
        var session = transactions.session();
        session.insert(PatientMergeRow.of(merge));
        session.insertMultiple(
                visits.stream()
                        .map(visit -> MergedVisitRow.of(merge.id(), visit.value()))
                        .toList());
    }

    /** The latest merge into this record that was not taken back. */
    public Optional<Merge> last(PatientId survivor) {
        return queries().last(survivor.value()).stream().map(PatientMergeRow::toMerge).findFirst();
    }

    /** The visits that came with the merge. */
    public Set<AppointmentId> visits(Merge merge) {
        return queries().visits(merge.id()).stream()
                .map(AppointmentId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void remove(Merge merge) {
        queries().deleteVisits(merge.id());
        queries().delete(merge.id());
    }

    /**
     * Pairs that share the birth date and a name or both initials, or whose names are swapped, or
     * that share the phone; of each kind at most {@code most}. A rule says which may be one person.
     */
    public List<Pair> pairs(int most) {
        return Stream.of(
                        queries().ofOneFamily(most),
                        queries().ofOneGivenName(most),
                        queries().ofOneBirthDate(most),
                        queries().ofOnePhone(most))
                .flatMap(List::stream)
                .map(Pair::of)
                .toList();
    }

    /** Saying it again is no error. */
    public void keepApart(PatientId patient, PatientId other) {
        transactions.session().upsert(DistinctPatientsRow.of(patient.value(), other.value()));
    }

    /** Of those whose first patient is among these. */
    public Set<Pair> keptApart(Collection<PatientId> patients) {
        List<UUID> ids = patients.stream().map(PatientId::value).toList();
        return ids.isEmpty()
                ? Set.of()
                : queries().distinct(ids).stream()
                        .map(Pair::of)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private MergeQueries queries() {
        return new MergeQueries_(transactions.session());
    }
}
