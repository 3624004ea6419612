package clinic.docket.store.patient;

import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.live.RevisionStore;
import clinic.docket.store.row.patient.PatientNearRow;
import clinic.docket.store.row.patient.PatientRow;
import clinic.docket.store.row.patient.PatientWordRow;
import clinic.docket.store.session.Transactions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockMode;

/** Patients and the words by which they are found. */
public final class PatientStore {
    private final Transactions transactions;
    private final RevisionStore revisions;

    public PatientStore(Transactions transactions) {
        this.transactions = transactions;
        revisions = new RevisionStore(transactions);
    }

    public Optional<Patient> find(PatientId id) {
        return Optional.ofNullable(transactions.session().get(PatientRow.class, id.value()))
                .map(PatientRow::toPatient);
    }

    /** The record that stands for this one: itself, or who survived when it was merged. */
    public Optional<Patient> findSurvivor(PatientId id) {
        Optional<Patient> found = find(id);
        while (found.isPresent() && found.get().mergedInto().isPresent()) {
            found = find(found.get().mergedInto().get());
        }
        return found;
    }

    /** Those of these who were not merged into others, by name. */
    public List<PatientSummary> standing(Collection<PatientId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> wanted = ids.stream().map(PatientId::value).toList();
        Set<UUID> merged = Set.copyOf(queries().merged(wanted));
        return queries().lines(wanted).stream()
                .filter(line -> !merged.contains(line.id()))
                .map(PatientLine::toSummary)
                .toList();
    }

    /** Everybody with a visit at the site that touches the range; nobody twice. */
    public List<Patient> visiting(SiteId site, TimeRange range) {
        var earliest = range.start().minus(VisitType.LONGEST);
        return queries().visiting(site.value(), earliest, range.start(), range.end()).stream()
                .map(PatientRow::toPatient)
                .distinct()
                .toList();
    }

    /**
     * Until the transaction ends others who lock the same patient wait. Doctors and rooms are
     * locked before; whoever locks two patients does it in the order of their ids.
     *
     * @return the record as it is behind the lock
     */
    public Optional<Patient> lock(PatientId id) {
        return Optional.ofNullable(
                        transactions
                                .session()
                                .get(PatientRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .map(PatientRow::toPatient);
    }

    /**
     * Best match first: whole words before beginnings before words with one typo, then by name.
     * Nothing asked finds nothing.
     */
    public List<PatientSummary> search(PatientSearch search, int limit) {
        return survivors(
                Stream.concat(Stream.of(search), search.withDigitsAsDate().stream())
                        .flatMap(reading -> new Finding(queries(), reading).first(limit).stream())
                        .distinct()
                        .limit(limit)
                        .toList());
    }

    /** Whoever finds a record that was merged finds the one that survived. */
    private List<PatientSummary> survivors(List<PatientSummary> found) {
        if (found.isEmpty()) {
            return found;
        }
        Set<UUID> merged =
                Set.copyOf(
                        queries().merged(found.stream().map(each -> each.id().value()).toList()));
        return merged.isEmpty()
                ? found
                : found.stream()
                        .flatMap(each ->
                                merged.contains(each.id().value())
                                        ? findSurvivor(each.id()).map(PatientSummary::of).stream()
                                        : Stream.of(each))
                        .distinct()
                        .toList();
    }

    /** Who shares the birth date, the phone or the name; a rule says who may be the same person. */
    public List<PatientSummary> resembling(Traits traits) {
        return survivors(new Resembling(queries()).to(traits));
    }

    /**
     * Gives the next number, whatever number the argument has; its version is 0, the answer's 1.
     */
    public Patient add(Patient patient) {
        var session = transactions.session();
        Patient numbered = patient.withNumber(new PatientNumbers(session).next());
        var row = PatientRow.of(numbered);
        session.insert(row);
        var id = patient.id().value();
        insertWords(SearchWords.of(numbered), id);
        insertNear(SearchWords.near(numbered.name()), id);
        return row.toPatient();
    }

    /**
     * Saves all but the number; whoever shows this patient sees that there is something new.
     *
     * @throws clinic.docket.store.failure.StaleRecord when the version is not the stored one
     */
    public Patient change(Patient patient) {
        Optional<Patient> before = find(patient.id());
        var row = PatientRow.of(patient);
        transactions.session().update(row);
        refile(patient);
        before.filter(old -> !old.name().equals(patient.name()))
                .ifPresent(old -> refileNear(old, patient));
        revisions.raise(LiveSubject.PATIENTS);
        return row.toPatient();
    }

    private void refile(Patient patient) {
        var id = patient.id().value();
        Set<String> gone = new HashSet<>(queries().words(id));
        Set<String> wanted = SearchWords.of(patient);
        Set<String> added = new HashSet<>(wanted);
        added.removeAll(gone);
        gone.removeAll(wanted);
        insertWords(added, id);
        gone.forEach(word -> queries().deleteWord(id, word));
    }

    private void refileNear(Patient before, Patient patient) {
        Set<String> gone = new HashSet<>(SearchWords.near(before.name()));
        Set<String> added = new HashSet<>(SearchWords.near(patient.name()));
        Set<String> kept = Set.copyOf(gone);
        gone.removeAll(added);
        added.removeAll(kept);
        insertNear(added, patient.id().value());
        if (!gone.isEmpty()) {
            queries().deleteNear(patient.id().value(), List.copyOf(gone));
        }
    }

    private void insertWords(Set<String> words, UUID id) {
        transactions
                .session()
                .insertMultiple(words.stream().map(word -> PatientWordRow.of(word, id)).toList());
    }

    private void insertNear(Set<String> keys, UUID id) {
        transactions
                .session()
                .insertMultiple(keys.stream().map(key -> PatientNearRow.of(key, id)).toList());
    }

    private PatientQueries queries() {
        return new PatientQueries_(transactions.session());
    }
}
