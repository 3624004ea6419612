package clinic.docket.store.patient;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The queries of {@link PatientStore}. A word is looked for between itself and its end, which is
 * the same word with the last character of all behind it; the first word leads through the index.
 */
@Repository
interface PatientQueries {
    String COLUMNS = "p.id, p.number, p.familyName, p.givenName, p.birthDate, p.phone, p.alerts";
    String HAS = "exists (select 1 from PatientWordRow x where x.patient = p.id and x.word >= ";

    @Query(
            "select "
                    + COLUMNS
                    + ", min(case when w.word = :first then 0 else 1 end)"
                    + " from PatientWordRow w join PatientRow p on p.id = w.patient"
                    + " where w.word >= :first and w.word < :firstEnd"
                    + " and (:second = '' or "
                    + HAS
                    + ":second and x.word < :secondEnd))"
                    + " and (:third = '' or "
                    + HAS
                    + ":third and x.word < :thirdEnd))"
                    + " group by "
                    + COLUMNS
                    + " order by min(case when w.word = :first then 0 else 1 end),"
                    + " p.familyName, p.givenName, p.number limit :most")
    List<PatientLine> byWords(
            String first,
            String firstEnd,
            String second,
            String secondEnd,
            String third,
            String thirdEnd,
            int most);

    @Query(
            "select "
                    + COLUMNS
                    + ", 2 from PatientNearRow w join PatientRow p on p.id = w.patient"
                    + " where w.near in :keys"
                    + " and (:second = '' or "
                    + HAS
                    + ":second and x.word < :secondEnd))"
                    + " and (:third = '' or "
                    + HAS
                    + ":third and x.word < :thirdEnd))"
                    + " group by "
                    + COLUMNS
                    + " order by p.familyName, p.givenName, p.number limit :most")
    List<PatientLine> byNear(
            List<String> keys,
            String second,
            String secondEnd,
            String third,
            String thirdEnd,
            int most);

    @Query(
            "select "
                    + COLUMNS
                    + ", 0 from PatientRow p where p.birthDate = :birthDate"
                    + " order by p.familyName, p.givenName, p.number limit :most")
    List<PatientLine> byBirthDate(LocalDate birthDate, int most);

    @Query(
            "select "
                    + COLUMNS
                    + ", 0 from PatientRow p where p.birthday = :birthday"
                    + " order by p.familyName, p.givenName, p.number limit :most")
    List<PatientLine> byBirthday(int birthday, int most);

    @Query("select " + COLUMNS + ", 0 from PatientRow p where p.number = :number limit 1")
    List<PatientLine> byNumber(long number);

    @Query(
            "select w.word from PatientWordRow w where w.patient = :patient order by w.word limit"
                    + " 500")
    List<String> words(UUID patient);

    @Query("delete from PatientWordRow where patient = :patient and word = :word")
    int deleteWord(UUID patient, String word);

    @Query("delete from PatientNearRow where patient = :patient and near in :keys")
    int deleteNear(UUID patient, List<String> keys);
}
