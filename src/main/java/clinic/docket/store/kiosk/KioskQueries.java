package clinic.docket.store.kiosk;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The queries of {@link KioskStore}. */
@Repository
interface KioskQueries {
    @Query(
            "select a.id, a.version, a.patient, a.startsAt, a.endsAt, a.status, p.familyName,"
                    + " p.phone, d.displayName, t.name, r.name, l.minutes"
                    + " from AppointmentRow a join PatientRow p on p.id = a.patient"
                    + " join PractitionerRow d on d.id = a.practitioner"
                    + " join VisitTypeRow t on t.id = a.visitType"
                    + " left join RoomRow r on r.id = a.room"
                    + " left join DelayRow l on l.practitioner = a.practitioner and l.day = :day"
                    + " where a.site = :site and a.startsAt >= :start and a.startsAt < :end"
                    + " and p.birthday = :birthday and t.mode = 'IN_PERSON'"
                    + " order by a.startsAt, a.id limit 200")
    List<ExpectedLine> expected(UUID site, int birthday, LocalDate day, Instant start, Instant end);

    @Query("select count(*) from ClinicRow")
    long clinics();
}
