package clinic.docket.store.row.patient;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.merge.Contents;
import clinic.docket.domain.patient.merge.Merge;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code patient_merge}; gone once the merge is taken back. */
@Entity
@Table(name = "patient_merge")
public class PatientMergeRow {
    @Id UUID id;

    @Column(name = "survivor_id", nullable = false)
    UUID survivor;

    @Column(name = "merged_id", nullable = false)
    UUID merged;

    @Column(name = "merged_at", nullable = false)
    Instant mergedAt;

    @Column(nullable = false)
    String phone;

    @Column(nullable = false)
    String email;

    @Column(nullable = false)
    String language;

    @Column(nullable = false)
    String channel;

    @Column(nullable = false)
    String alerts;

    @Column(name = "alert_notes", nullable = false)
    String alertNotes;

    @Column(name = "desk_note", nullable = false)
    String deskNote;

    protected PatientMergeRow() {}

    public static PatientMergeRow of(Merge merge) {
        var row = new PatientMergeRow();
        row.id = merge.id();
        row.survivor = merge.survivor().value();
        row.merged = merge.merged().value();
        row.mergedAt = merge.at();
        var before = merge.before();
        row.phone = before.phone();
        row.email = before.email();
        row.language = before.language();
        row.channel = ChannelText.of(before.channel());
        row.alerts = AlertText.of(before.alerts());
        row.alertNotes = AlertText.ofNotes(before.alertNotes());
        row.deskNote = before.deskNote();
        return row;
    }

    public Merge toMerge() {
        return new Merge(
                id,
                new PatientId(survivor),
                new PatientId(merged),
                mergedAt,
                new Contents(
                        phone,
                        email,
                        language,
                        ChannelText.toChannel(channel),
                        AlertText.toAlerts(alerts),
                        AlertText.toNotes(alertNotes),
                        deskNote));
    }
}
