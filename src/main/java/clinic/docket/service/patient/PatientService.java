package clinic.docket.service.patient;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.patient.PatientRules;
import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.SiteCalendar;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;

/** Finding, opening, registering and changing patients. Every opening is noted in the audit. */
public final class PatientService {
    public static final int MAX_FOUND = 50;

    private final Access access;
    private final Transactions transactions;
    private final PatientStore store;
    private final PatientCards cards;
    private final SiteCalendar calendar;
    private final ClinicCountry country;
    private final AuditTrail trail;

    public PatientService(
            Access access,
            Transactions transactions,
            PatientStore store,
            PatientCards cards,
            SiteCalendar calendar,
            ClinicCountry country,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.store = store;
        this.cards = cards;
        this.calendar = calendar;
        this.country = country;
        this.trail = trail;
    }

    /**
     * Name parts in any order, birth date ("19.2", "19.2.1990", "1990-02-19"), digits of a phone or
     * the patient's number. Best match first; at most {@code limit}, never more than {@link
     * #MAX_FOUND}.
     */
    public List<PatientSummary> find(Session session, String text, int limit) {
        access.require(session, Permission.FIND_PATIENT);
        return transactions.read(() -> {
            var search = PatientSearch.of(text, calendar.today(session));
            return search.isEmpty() ? List.of() : found(search, Math.clamp(limit, 0, MAX_FOUND));
        });
    }

    /** A number may be typed as the country dials it, which is not how it is filed. */
    private List<PatientSummary> found(PatientSearch search, int limit) {
        var found = store.search(search, limit);
        if (!found.isEmpty() || search.digits().isEmpty()) {
            return found;
        }
        return PhoneNumbers.toStored(search.digits(), country.code())
                .result()
                .map(number -> store.search(search.withDigits(number.substring(1)), limit))
                .orElse(found);
    }

    public Optional<PatientCard> open(Session session, PatientId id) {
        access.require(session, Permission.VIEW_PATIENT);
        return transactions.write(() -> cards.open(session, id));
    }

    public Outcome<Patient, PatientRefusal> register(Session session, NewPatient newcomer) {
        access.require(session, Permission.REGISTER_PATIENT);
        try {
            return transactions.write(() -> registerOnce(session, newcomer));
        } catch (DuplicateRecord e) {
            return Outcome.done(
                    transactions.read(() -> store.find(newcomer.id())).orElseThrow(() -> e));
        }
    }

    private Outcome<Patient, PatientRefusal> registerOnce(Session session, NewPatient newcomer) {
        var known = store.find(newcomer.id());
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        var patient =
                PatientRules.cleaned(
                        Patient.newcomer(
                                newcomer.id(),
                                newcomer.name(),
                                newcomer.birthDate(),
                                newcomer.phone()));
        return checked(session, patient)
                .map(fine -> {
                    var saved = store.add(fine);
                    trail.created(session.author(), Subject.PATIENT, saved.id().value(), saved);
                    return saved;
                });
    }

    public Outcome<Patient, PatientRefusal> change(Session session, Patient patient) {
        access.require(session, Permission.EDIT_PATIENT);
        try {
            return transactions.write(() ->
                    store.findSurvivor(patient.id())
                            .filter(found -> !found.id().equals(patient.id()))
                            .<Outcome<Patient, PatientRefusal>>map(survivor ->
                                    Outcome.refused(
                                            new PatientRefusal.RecordMerged(
                                                    Long.toString(survivor.number()))))
                            .orElseGet(() ->
                                    checked(session, PatientRules.cleaned(patient))
                                            .map(fine -> replace(session, fine))));
        } catch (StaleRecord e) {
            return Outcome.refused(new PatientRefusal.ChangedMeanwhile());
        }
    }

    private Patient replace(Session session, Patient patient) {
        var before = store.find(patient.id());
        var saved = store.change(patient);
        before.ifPresent(old ->
                trail.changed(session.author(), Subject.PATIENT, saved.id().value(), old, saved));
        return saved;
    }

    private Outcome<Patient, PatientRefusal> checked(Session session, Patient patient) {
        return PatientRules.check(patient, calendar.today(session))
                .<Outcome<Patient, PatientRefusal>>map(Outcome::refused)
                .orElseGet(() -> withStoredPhone(patient));
    }

    /** A number that stands there since before numbers were checked keeps nobody from saving. */
    private Outcome<Patient, PatientRefusal> withStoredPhone(Patient patient) {
        var read = PhoneNumbers.toStored(patient.phone(), country.code()).map(patient::withPhone);
        return read.isDone() || !hasPhone(patient.id(), patient.phone())
                ? read
                : Outcome.done(patient);
    }

    private boolean hasPhone(PatientId id, String phone) {
        return store.find(id).filter(old -> old.phone().equals(phone)).isPresent();
    }
}
