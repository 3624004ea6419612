package clinic.docket.store.patient;

import clinic.docket.store.row.patient.PatientRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The queries of {@link PatientStore}. A word is looked for between itself and its end, which is
 * the same word with the last character of all behind it. Of words only ids are read: H2 joins or
 * intersects them many times slower than we do.
 */
@Repository
interface PatientQueries {
    String COLUMNS = "p.id, p.number, p.familyName, p.givenName, p.birthDate, p.phone, p.alerts";
    String BY_NAME = " order by p.familyName, p.givenName, p.number";

    /** Whole words before longer ones, as the index has them. */
    @Query(
            "select w.patient from PatientWordRow w where w.word >= :word and w.word < :end"
                    + " order by w.word, w.patient limit :most")
    List<UUID> withWord(String word, String end, int most);

    @Query("select w.patient from PatientNearRow w where w.near in :keys limit :most")
    List<UUID> withNear(List<String> keys, int most);

    @Query("select " + COLUMNS + " from PatientRow p where p.id in :ids" + BY_NAME)
    List<PatientLine> lines(List<UUID> ids);

    @Query(
            "select "
                    + COLUMNS
                    + " from PatientRow p where p.birthDate = :birthDate"
                    + BY_NAME
                    + " limit :most")
    List<PatientLine> byBirthDate(LocalDate birthDate, int most);

    @Query(
            "select "
                    + COLUMNS
                    + " from PatientRow p where p.birthday = :birthday"
                    + BY_NAME
                    + " limit :most")
    List<PatientLine> byBirthday(int birthday, int most);

    @Query("select " + COLUMNS + " from PatientRow p where p.number = :number limit 1")
    List<PatientLine> byNumber(long number);

    @Query(
            "select w.word from PatientWordRow w where w.patient = :patient order by w.word limit"
                    + " 500")
    List<String> words(UUID patient);

    @Query("select p.id from PatientRow p where p.id in :ids and p.mergedInto is not null")
    List<UUID> merged(List<UUID> ids);

    @Query("delete from PatientWordRow where patient = :patient and word = :word")
    int deleteWord(UUID patient, String word);

    @Query("delete from PatientNearRow where patient = :patient and near in :keys")
    int deleteNear(UUID patient, List<String> keys);

    // From the visits of the day to their patients; the other way round H2 reads all patients.
    @Query(
            "select p from AppointmentRow a join PatientRow p on p.id = a.patient"
                    + " where a.site = :site and a.startsAt > :earliest and a.startsAt < :end"
                    + " and a.endsAt > :start order by a.startsAt, a.id limit 5000")
    List<PatientRow> visiting(UUID site, Instant earliest, Instant start, Instant end);
}
