package clinic.docket.store.patient.merge;

import clinic.docket.store.row.appointment.AppointmentRow;
import clinic.docket.store.row.patient.PatientMergeRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** The queries of {@link MergeStore}. Phones are filed under words that begin with {@code #}. */
@Repository
interface MergeQueries {
    @Query(
            "from PatientMergeRow m where m.survivor = :survivor"
                    + " order by m.mergedAt desc, m.id desc limit 1")
    List<PatientMergeRow> last(UUID survivor);

    @Query("select v.appointment from MergedVisitRow v where v.merge = :merge limit 5000")
    List<UUID> visits(UUID merge);

    @Query("delete from MergedVisitRow where merge = :merge")
    int deleteVisits(UUID merge);

    @Query("delete from PatientMergeRow where id = :id")
    int delete(UUID id);

    @Query("from AppointmentRow a where a.patient = :patient order by a.startsAt, a.id limit 5000")
    List<AppointmentRow> visitsOf(UUID patient);

    @Query(
            "select a.id, b.id from PatientRow a join PatientRow b on b.birthDate = a.birthDate"
                    + " and b.familyName = a.familyName and b.number > a.number"
                    + " where a.mergedInto is null and b.mergedInto is null"
                    + " order by a.number, b.number limit :most")
    List<IdPair> ofOneFamily(int most);

    @Query(
            "select a.id, b.id from PatientRow a join PatientRow b on b.birthDate = a.birthDate"
                    + " and b.givenName = a.givenName and b.number > a.number"
                    + " where a.mergedInto is null and b.mergedInto is null"
                    + " order by a.number, b.number limit :most")
    List<IdPair> ofOneGivenName(int most);

    @Query(
            "select a.id, b.id from PatientRow a join PatientRow b on b.birthDate = a.birthDate"
                    + " and b.number <> a.number"
                    + " and (b.givenName = a.familyName or (b.number > a.number"
                    + " and lower(left(b.familyName, 1)) = lower(left(a.familyName, 1))"
                    + " and lower(left(b.givenName, 1)) = lower(left(a.givenName, 1))))"
                    + " where a.mergedInto is null and b.mergedInto is null"
                    + " order by a.number, b.number limit :most")
    List<IdPair> ofOneBirthDate(int most);

    @Query(
            "select w.patient, v.patient from PatientWordRow w join PatientWordRow v"
                    + " on v.word = w.word and v.patient > w.patient"
                    + " where w.word >= '#' and w.word < '$' order by w.word limit :most")
    List<IdPair> ofOnePhone(int most);

    @Query(
            "select d.patient, d.other from DistinctPatientsRow d where d.patient in :patients"
                    + " limit 5000")
    List<IdPair> distinct(List<UUID> patients);
}
