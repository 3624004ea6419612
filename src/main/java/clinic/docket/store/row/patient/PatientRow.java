package clinic.docket.store.row.patient;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code patient}. */
@Entity
@Table(name = "patient")
public class PatientRow {
    @Id UUID id;

    @Column(nullable = false, updatable = false)
    long number;

    @Column(name = "family_name", nullable = false)
    String familyName;

    @Column(name = "given_name", nullable = false)
    String givenName;

    @Column(name = "birth_date", nullable = false)
    LocalDate birthDate;

    /** Month and day without the year, as {@link #birthday} numbers them. */
    @Column(nullable = false)
    int birthday;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    Sex sex;

    @Column(nullable = false)
    String phone;

    @Column(nullable = false)
    String email;

    @Column(nullable = false)
    String language;

    /** The name of the channel, or empty. */
    @Column(nullable = false)
    String channel;

    @Column(nullable = false)
    String alerts;

    @Column(name = "alert_notes", nullable = false)
    String alertNotes;

    @Column(name = "desk_note", nullable = false)
    String deskNote;

    @Column(name = "merged_into")
    @Nullable UUID mergedInto;

    @Version long version;

    protected PatientRow() {}

    public static PatientRow of(Patient patient) {
        var row = new PatientRow();
        row.id = patient.id().value();
        row.number = patient.number();
        row.familyName = patient.name().family();
        row.givenName = patient.name().given();
        row.birthDate = patient.birthDate();
        row.birthday =
                birthday(patient.birthDate().getMonthValue(), patient.birthDate().getDayOfMonth());
        row.sex = patient.sex();
        row.phone = patient.phone();
        row.email = patient.email();
        row.language = patient.language();
        row.channel = ChannelText.of(patient.channel());
        row.alerts = AlertText.of(patient.alerts());
        row.alertNotes = AlertText.ofNotes(patient.alertNotes());
        row.deskNote = patient.deskNote();
        row.mergedInto = patient.mergedInto().map(PatientId::value).orElse(null);
        row.version = Math.max(1, patient.version());
        return row;
    }

    /** A day of any year as one number: 219 is 19 February. */
    public static int birthday(int month, int day) {
        return month * 100 + day;
    }

    public Patient toPatient() {
        return new Patient(
                new PatientId(id),
                number,
                new PatientName(familyName, givenName),
                birthDate,
                sex,
                phone,
                email,
                language,
                ChannelText.toChannel(channel),
                AlertText.toAlerts(alerts),
                AlertText.toNotes(alertNotes),
                deskNote,
                Optional.ofNullable(mergedInto).map(PatientId::new),
                version);
    }

    public PatientSummary toSummary() {
        return new PatientSummary(
                new PatientId(id),
                number,
                new PatientName(familyName, givenName),
                birthDate,
                phone,
                AlertText.toAlerts(alerts));
    }

    @Override
    public String toString() {
        return "PatientRow[" + id + "]";
    }
}
