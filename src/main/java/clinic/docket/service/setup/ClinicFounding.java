package clinic.docket.service.setup;

import clinic.docket.domain.access.UserAccount;
import clinic.docket.service.access.Accounts;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Author;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import java.util.List;

/** Writes a clinic into an empty database, inside a transaction that is open. */
public final class ClinicFounding {
    /** The setting that names the currency of new prices. */
    public static final String CURRENCY = "currency";

    /** The setting that names the country, as two letters; empty for that of each computer. */
    public static final String COUNTRY = "country";

    private static final Author AUTHOR = Author.unknownAt("");

    private final AccessStore access;
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final String country;

    /**
     * @param country where this computer says it is; may be empty
     */
    public ClinicFounding(
            AccessStore access,
            ScheduleStore schedule,
            TimetableStore timetables,
            Accounts accounts,
            AuditTrail trail,
            String country) {
        this.access = access;
        this.schedule = schedule;
        this.timetables = timetables;
        this.accounts = accounts;
        this.trail = trail;
        this.country = country;
    }

    boolean isDone() {
        return access.clinic().isPresent();
    }

    /** The accounts in the order of the layout. */
    List<UserAccount> found(ClinicLayout layout, boolean demo) {
        access.createClinic(new Clinic(layout.clinicName(), demo));
        access.putSetting(CURRENCY, layout.currencyCode());
        if (!country.isEmpty()) {
            access.putSetting(COUNTRY, country);
        }
        writeSchedule(layout);
        writeTimetable(layout);
        return layout.accounts().stream().map(user -> accounts.add(AUTHOR, user)).toList();
    }

    private void writeSchedule(ClinicLayout layout) {
        var site = schedule.save(layout.timetable().site());
        trail.created(AUTHOR, Subject.SITE, site.id().value(), site);
        for (var room : layout.rooms()) {
            trail.created(AUTHOR, Subject.ROOM, room.id().value(), schedule.save(room));
        }
        for (var doctor : layout.practitioners()) {
            var saved = schedule.save(doctor);
            trail.created(AUTHOR, Subject.PRACTITIONER, doctor.id().value(), saved);
        }
        for (var type : layout.visitTypes()) {
            trail.created(AUTHOR, Subject.VISIT_TYPE, type.id().value(), schedule.save(type));
        }
    }

    private void writeTimetable(ClinicLayout layout) {
        var times = layout.timetable();
        for (var hours : times.hours()) {
            trail.created(AUTHOR, Subject.WORKING_HOURS, hours.id(), timetables.save(hours));
        }
        for (var pause : times.breaks()) {
            trail.created(AUTHOR, Subject.SCHEDULE_BREAK, pause.id(), timetables.save(pause));
        }
        for (var absence : times.absences()) {
            trail.created(AUTHOR, Subject.ABSENCE, absence.id(), timetables.save(absence));
        }
        for (var holiday : times.holidays()) {
            trail.created(AUTHOR, Subject.HOLIDAY, holiday.id(), timetables.save(holiday));
        }
    }
}
