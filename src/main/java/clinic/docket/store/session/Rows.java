package clinic.docket.store.session;

import clinic.docket.store.row.access.ClinicRow;
import clinic.docket.store.row.access.DemoAccountRow;
import clinic.docket.store.row.access.DeskCallRow;
import clinic.docket.store.row.access.PasswordUseRow;
import clinic.docket.store.row.access.SettingRow;
import clinic.docket.store.row.access.UserPinRow;
import clinic.docket.store.row.access.UserRightRow;
import clinic.docket.store.row.access.UserRow;
import clinic.docket.store.row.access.WorkstationRow;
import clinic.docket.store.row.appointment.AppointmentRow;
import clinic.docket.store.row.appointment.DraftRow;
import clinic.docket.store.row.appointment.HoldRow;
import clinic.docket.store.row.appointment.ReservationRow;
import clinic.docket.store.row.audit.AuditRow;
import clinic.docket.store.row.outage.JottingRow;
import clinic.docket.store.row.patient.DistinctPatientsRow;
import clinic.docket.store.row.patient.MergedVisitRow;
import clinic.docket.store.row.patient.PatientMergeRow;
import clinic.docket.store.row.patient.PatientNearRow;
import clinic.docket.store.row.patient.PatientRow;
import clinic.docket.store.row.patient.PatientWordRow;
import clinic.docket.store.row.schedule.AbsenceRow;
import clinic.docket.store.row.schedule.BookingPolicyRow;
import clinic.docket.store.row.schedule.DelayRow;
import clinic.docket.store.row.schedule.HolidayRow;
import clinic.docket.store.row.schedule.OverbookLaneRow;
import clinic.docket.store.row.schedule.PractitionerRow;
import clinic.docket.store.row.schedule.RoomRow;
import clinic.docket.store.row.schedule.ScheduleBreakRow;
import clinic.docket.store.row.schedule.SiteRow;
import clinic.docket.store.row.schedule.VisitTypeRow;
import clinic.docket.store.row.schedule.WithheldVisitTypeRow;
import clinic.docket.store.row.schedule.WorkingHoursRow;
import java.util.List;

/**
 * All rows of the schema, listed because looking for them on the class path costs start-up time.
 */
final class Rows {
    private Rows() {}

    static List<Class<?>> all() {
        return List.of(
                AbsenceRow.class,
                AppointmentRow.class,
                AuditRow.class,
                BookingPolicyRow.class,
                ClinicRow.class,
                DelayRow.class,
                DemoAccountRow.class,
                DeskCallRow.class,
                DistinctPatientsRow.class,
                DraftRow.class,
                HoldRow.class,
                HolidayRow.class,
                JottingRow.class,
                MergedVisitRow.class,
                OverbookLaneRow.class,
                PasswordUseRow.class,
                PatientMergeRow.class,
                PatientNearRow.class,
                PatientRow.class,
                PatientWordRow.class,
                PractitionerRow.class,
                ReservationRow.class,
                RoomRow.class,
                ScheduleBreakRow.class,
                SettingRow.class,
                SiteRow.class,
                UserPinRow.class,
                UserRightRow.class,
                UserRow.class,
                VisitTypeRow.class,
                WithheldVisitTypeRow.class,
                WorkingHoursRow.class,
                WorkstationRow.class);
    }
}
