package clinic.docket.service.print;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.session.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives out what is printed. Giving it out is what the trail notes: whether the paper came out of
 * the printer nobody can know.
 */
public final class PrintService {
    private final Access access;
    private final Transactions transactions;
    private final PrintSources sources;
    private final AuditTrail trail;
    private final InstantSource clock;

    public PrintService(
            Access access,
            Transactions transactions,
            PrintSources sources,
            AuditTrail trail,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.sources = sources;
        this.trail = trail;
        this.clock = clock;
    }

    /** The day list of a site, for one doctor or all. */
    public DayPrint day(Session session, DayOrder order) {
        access.require(session, Permission.VIEW_PATIENT);
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.write(() -> {
            var sheet = sources.days().sheet(order.site().orElse(session.site()), order.date());
            var list = list(sheet, order);
            note(session, order, list);
            return list;
        });
    }

    /** The slip of a visit; empty when there is no such visit or it was called off. */
    public Optional<VisitSlip> slip(Session session, AppointmentId id) {
        access.require(session, Permission.VIEW_PATIENT);
        return transactions.write(() -> {
            var slip = sources.appointments().find(id).filter(PrintService::isOn).map(this::slip);
            slip.ifPresent(_ ->
                    trail.noted(
                            session.author(), AuditAction.PRINT, Subject.APPOINTMENT, id.value()));
            return slip;
        });
    }

    private DayPrint list(DaySheet sheet, DayOrder order) {
        var site = sheet.site();
        Map<PatientId, Patient> patients =
                sources.patients().visiting(site.id(), site.zone().day(sheet.date())).stream()
                        .collect(Collectors.toMap(Patient::id, Function.identity()));
        return new DayPrint(
                sources.clinicName(),
                site,
                sheet.date(),
                sheet.holiday(),
                clock.instant(),
                order.doctor()
                        .map(doctor -> List.of(listOf(doctor, sheet, patients)))
                        .orElseGet(() -> allWithVisits(sheet, patients)));
    }

    private DayPrint.DoctorList listOf(
            PractitionerId doctor, DaySheet sheet, Map<PatientId, Patient> patients) {
        return sheet.doctors().stream()
                .filter(day -> day.practitioner().id().equals(doctor))
                .findFirst()
                .map(day -> list(day, patients))
                .orElseGet(() -> nothing(doctor));
    }

    private DayPrint.DoctorList nothing(PractitionerId doctor) {
        var found = sources.schedule().practitioner(doctor).orElseThrow();
        return new DayPrint.DoctorList(found, "", List.of());
    }

    private static List<DayPrint.DoctorList> allWithVisits(
            DaySheet sheet, Map<PatientId, Patient> patients) {
        return sheet.doctors().stream()
                .map(day -> list(day, patients))
                .filter(list -> !list.visits().isEmpty())
                .toList();
    }

    private static DayPrint.DoctorList list(DoctorDay day, Map<PatientId, Patient> patients) {
        List<DayPrint.PatientVisit> visits =
                day.visits().stream()
                        .filter(visit -> visit.status() != AppointmentStatus.CANCELLED)
                        .map(visit ->
                                new DayPrint.PatientVisit(
                                        visit,
                                        Objects.requireNonNull(
                                                patients.get(visit.patient()), "patient")))
                        .toList();
        return new DayPrint.DoctorList(day.practitioner(), day.roomName(), visits);
    }

    private void note(Session session, DayOrder order, DayPrint list) {
        int visits = list.doctors().stream().mapToInt(each -> each.visits().size()).sum();
        var what =
                Map.of(
                        "day", order.date().toString(),
                        "visits", Integer.toString(visits),
                        "names", order.initialsOnly() ? "initials" : "full");
        order.doctor()
                .ifPresentOrElse(
                        doctor ->
                                trail.printed(
                                        session.author(),
                                        Subject.PRACTITIONER,
                                        doctor.value(),
                                        what),
                        () ->
                                trail.printed(
                                        session.author(),
                                        Subject.SITE,
                                        list.site().id().value(),
                                        what));
    }

    private static boolean isOn(Appointment visit) {
        return visit.status() != AppointmentStatus.CANCELLED
                && visit.status() != AppointmentStatus.ENTERED_IN_ERROR;
    }

    private VisitSlip slip(Appointment visit) {
        var schedule = sources.schedule();
        var type = schedule.visitType(visit.visitType()).orElseThrow();
        return new VisitSlip(
                sources.clinicName(),
                schedule.site(visit.site()).orElseThrow(),
                sources.patients().find(visit.patient()).orElseThrow().name(),
                visit.range(),
                schedule.practitioner(visit.practitioner()).orElseThrow().displayName(),
                roomName(visit),
                type.name(),
                type.mode(),
                clock.instant());
    }

    private String roomName(Appointment visit) {
        return sources.schedule().rooms(visit.site()).stream()
                .filter(room -> visit.room().filter(room.id()::equals).isPresent())
                .map(Room::name)
                .findFirst()
                .orElse("");
    }
}
