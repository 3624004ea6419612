package clinic.docket.service.setup;

import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.service.setup.ClinicPlan.Administrator;
import clinic.docket.service.setup.ClinicPlan.Doctor;
import clinic.docket.service.setup.ClinicPlan.Hours;
import clinic.docket.service.setup.ClinicPlan.Pause;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Plans of clinics for tests: a good one, and the same with one part changed. */
public final class Plans {
    public static final String PASSWORD = "correct horse";

    private Plans() {}

    /**
     * Berlin, Monday to Friday 08:00-17:00, lunch 12:00-13:00, two doctors in rooms of their own.
     */
    public static ClinicPlan twoDoctors() {
        return new ClinicPlan(
                "Riverside Clinic",
                ZoneId.of("Europe/Berlin"),
                "EUR",
                List.of(
                        new Doctor("Dr Lena Haddad", "General practice", "Room 1"),
                        new Doctor("Dr Tomasz Nowak", "General practice", "Room 2")),
                new Hours(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 0),
                        Optional.of(new Pause("Lunch", LocalTime.of(12, 0), LocalTime.of(13, 0)))),
                List.of(
                        new ClinicPlan.Type(
                                "Check-up", Duration.ofMinutes(20), VisitMode.IN_PERSON),
                        new ClinicPlan.Type(
                                "Online consult", Duration.ofMinutes(15), VisitMode.ONLINE)),
                new Administrator("admin", "Anna Admin", PASSWORD));
    }

    static ClinicPlan named(ClinicPlan plan, String name) {
        return new ClinicPlan(
                name,
                plan.zone(),
                plan.currencyCode(),
                plan.doctors(),
                plan.hours(),
                plan.visitTypes(),
                plan.administrator());
    }

    static ClinicPlan paidIn(ClinicPlan plan, String currency) {
        return new ClinicPlan(
                plan.clinicName(),
                plan.zone(),
                currency,
                plan.doctors(),
                plan.hours(),
                plan.visitTypes(),
                plan.administrator());
    }

    static ClinicPlan with(ClinicPlan plan, List<Doctor> doctors) {
        return new ClinicPlan(
                plan.clinicName(),
                plan.zone(),
                plan.currencyCode(),
                doctors,
                plan.hours(),
                plan.visitTypes(),
                plan.administrator());
    }

    static ClinicPlan with(ClinicPlan plan, Hours hours) {
        return new ClinicPlan(
                plan.clinicName(),
                plan.zone(),
                plan.currencyCode(),
                plan.doctors(),
                hours,
                plan.visitTypes(),
                plan.administrator());
    }

    static ClinicPlan offering(ClinicPlan plan, List<ClinicPlan.Type> types) {
        return new ClinicPlan(
                plan.clinicName(),
                plan.zone(),
                plan.currencyCode(),
                plan.doctors(),
                plan.hours(),
                types,
                plan.administrator());
    }

    static ClinicPlan ledBy(ClinicPlan plan, Administrator administrator) {
        return new ClinicPlan(
                plan.clinicName(),
                plan.zone(),
                plan.currencyCode(),
                plan.doctors(),
                plan.hours(),
                plan.visitTypes(),
                administrator);
    }
}
