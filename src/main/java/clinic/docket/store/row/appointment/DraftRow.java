package clinic.docket.store.row.appointment;

import clinic.docket.domain.appointment.draft.DraftWish;
import clinic.docket.domain.appointment.draft.ParkedBooking;
import clinic.docket.domain.appointment.draft.TypedNewcomer;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.DayPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code booking_draft}. */
@Entity
@Table(name = "booking_draft")
public class DraftRow {
    @Id UUID id;

    @Column(name = "user_id", nullable = false)
    UUID user;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(name = "kept_on", nullable = false)
    LocalDate day;

    @Column(name = "parked_at", nullable = false)
    Instant parkedAt;

    @Column(nullable = false, length = ParkedBooking.LONGEST_TEXT)
    String typed;

    @Column(name = "patient_id")
    @Nullable UUID patient;

    @Column(nullable = false)
    boolean newcomer;

    @Column(name = "family_name", nullable = false, length = ParkedBooking.LONGEST_TEXT)
    String familyName;

    @Column(name = "given_name", nullable = false, length = ParkedBooking.LONGEST_TEXT)
    String givenName;

    @Column(name = "birth_date", nullable = false, length = ParkedBooking.LONGEST_TEXT)
    String birthDate;

    @Column(nullable = false, length = ParkedBooking.LONGEST_TEXT)
    String phone;

    @Column(name = "visit_type_id")
    @Nullable UUID visitType;

    @Column(name = "doctor_chosen", nullable = false)
    boolean doctorChosen;

    @Column(name = "practitioner_id")
    @Nullable UUID practitioner;

    @Column(length = ParkedBooking.LONGEST_TEXT)
    @Nullable String speciality;

    @Column(name = "or_any", nullable = false)
    boolean orAny;

    @Column(name = "from_day", nullable = false)
    LocalDate from;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "day_part", nullable = false, length = 20)
    DayPart part;

    @Column(nullable = false, length = DraftWish.LONGEST_REASON)
    String reason;

    protected DraftRow() {}

    /**
     * Of one person at one site.
     *
     * @param day until whose end it is kept
     */
    public static DraftRow of(UUID user, UUID site, LocalDate day, ParkedBooking draft) {
        var row = new DraftRow();
        row.id = draft.id();
        row.user = user;
        row.site = site;
        row.day = day;
        row.parkedAt = draft.parkedAt();
        row.typed = draft.typed();
        row.patient = draft.patient().map(PatientId::value).orElse(null);
        row.visitType = draft.visitType().map(VisitTypeId::value).orElse(null);
        row.put(draft.newcomer());
        row.put(draft.wish());
        return row;
    }

    private void put(Optional<TypedNewcomer> typedNewcomer) {
        newcomer = typedNewcomer.isPresent();
        familyName = typedNewcomer.map(TypedNewcomer::familyName).orElse("");
        givenName = typedNewcomer.map(TypedNewcomer::givenName).orElse("");
        birthDate = typedNewcomer.map(TypedNewcomer::birthDate).orElse("");
        phone = typedNewcomer.map(TypedNewcomer::phone).orElse("");
    }

    private void put(DraftWish wish) {
        var doctors = wish.doctors();
        doctorChosen = doctors.isPresent();
        practitioner =
                doctors.flatMap(DraftWish.Doctors::doctor).map(PractitionerId::value).orElse(null);
        speciality = doctors.flatMap(DraftWish.Doctors::speciality).orElse(null);
        orAny = doctors.map(DraftWish.Doctors::orAny).orElse(true);
        from = wish.from();
        part = wish.part();
        reason = wish.reason();
    }

    public ParkedBooking toDraft() {
        return new ParkedBooking(
                id,
                parkedAt,
                typed,
                Optional.ofNullable(patient).map(PatientId::new),
                newcomer
                        ? Optional.of(new TypedNewcomer(familyName, givenName, birthDate, phone))
                        : Optional.empty(),
                Optional.ofNullable(visitType).map(VisitTypeId::new),
                new DraftWish(doctors(), from, part, reason));
    }

    private Optional<DraftWish.Doctors> doctors() {
        return doctorChosen
                ? Optional.of(
                        new DraftWish.Doctors(
                                Optional.ofNullable(practitioner).map(PractitionerId::new),
                                Optional.ofNullable(speciality),
                                orAny))
                : Optional.empty();
    }
}
