package clinic.docket.service.encounter;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.encounter.OwnDay;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.day.DayRecords;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.PatientVisit;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a doctor's own day: always that of whoever asks, never that of somebody else. */
public final class MyDayService {
    /** So many fit beside the visit at hand. */
    private static final int MOST_EARLIER = 6;

    private final Access access;
    private final Transactions transactions;
    private final DayRecords days;
    private final AppointmentStore appointments;

    public MyDayService(
            Access access,
            Transactions transactions,
            DayRecords days,
            AppointmentStore appointments) {
        this.access = access;
        this.transactions = transactions;
        this.days = days;
        this.appointments = appointments;
    }

    /** Today at the session's site; nothing for somebody who treats nobody. */
    public Optional<OwnDay> today(Session session) {
        access.require(session, Permission.VIEW_CALENDAR);
        return session.practitioner()
                .map(doctor -> transactions.read(() -> today(session, doctor)));
    }

    private OwnDay today(Session session, PractitionerId doctor) {
        var sheet = days.today(session.site());
        var range = sheet.site().zone().day(sheet.date());
        return ownDay(sheet, doctor, appointments.stepsOnTheDay(doctor, session.site(), range));
    }

    /** Who is not here today and has no visits has no column. */
    private static OwnDay ownDay(
            DaySheet sheet, PractitionerId doctor, Map<AppointmentId, StepTimes> steps) {
        return sheet.doctors().stream()
                .filter(column -> column.practitioner().id().equals(doctor))
                .findFirst()
                .map(column ->
                        new OwnDay(
                                sheet.date(),
                                column.roomName(),
                                column.late(),
                                column.visits().stream()
                                        .filter(visit ->
                                                visit.status() != AppointmentStatus.CANCELLED)
                                        .map(visit ->
                                                new OwnVisit(
                                                        visit,
                                                        steps.getOrDefault(
                                                                visit.id(),
                                                                new StepTimes(Map.of()))))
                                        .toList()))
                .orElseGet(() -> new OwnDay(sheet.date(), "", Duration.ZERO, List.of()));
    }

    /** What the patient came for before, with whomever, newest first; at most six. */
    public List<EarlierVisit> earlier(Session session, PatientId patient, Instant before) {
        access.require(session, Permission.VIEW_PATIENT);
        return transactions.read(() ->
                appointments.pastVisits(patient, before, MOST_EARLIER).stream()
                        .map(visit -> earlier(session, visit))
                        .toList());
    }

    private static EarlierVisit earlier(Session session, PatientVisit visit) {
        return new EarlierVisit(
                visit.range().start(),
                visit.visitTypeName(),
                visit.practitionerName(),
                session.practitioner().filter(visit.practitioner()::equals).isPresent(),
                visit.status());
    }
}
