package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** What a desk may ask a second time, because the answer got lost on the way. */
enum AskedAgain {
    BOOK {
        @Override
        Question on(OpenClinic clinic) {
            var request = clinic.request(clinic.newPatient("Silva", "Mateus"), "09:00");
            return new Question(
                    request.id().value(),
                    () -> clinic.services().booking().book(clinic.receptionist(), request));
        }
    },
    HOLD {
        @Override
        Question on(OpenClinic clinic) {
            var id = new HoldId(clinic.nextId());
            var slot = clinic.slot("09:00");
            return new Question(
                    id.value(),
                    () ->
                            clinic.services()
                                    .booking()
                                    .hold(
                                            clinic.receptionist(),
                                            id,
                                            SmallClinic.CONSULTATION.id(),
                                            slot));
        }
    },
    HOLD_ELSEWHERE {
        @Override
        Question on(OpenClinic clinic) {
            var id = new HoldId(clinic.nextId());
            var type = SmallClinic.CONSULTATION.id();
            var booking = clinic.services().booking();
            booking.hold(clinic.receptionist(), id, type, clinic.slot("09:00")).orThrow();
            var elsewhere = clinic.slot("10:00");
            return new Question(
                    id.value(), () -> booking.hold(clinic.receptionist(), id, type, elsewhere));
        }
    },
    CONFIRM {
        @Override
        Question on(OpenClinic clinic) {
            var visit = booked(clinic);
            return of(
                    visit,
                    () ->
                            clinic.services()
                                    .visits()
                                    .advance(
                                            clinic.receptionist(),
                                            visit.id(),
                                            visit.version(),
                                            AppointmentStatus.CONFIRMED));
        }
    },
    CANCEL {
        @Override
        Question on(OpenClinic clinic) {
            var visit = booked(clinic);
            var why = new Cancellation(CancelledBy.PATIENT, "Ill");
            return of(
                    visit,
                    () ->
                            clinic.services()
                                    .visits()
                                    .cancel(
                                            clinic.receptionist(),
                                            visit.id(),
                                            visit.version(),
                                            why));
        }
    },
    MOVE {
        @Override
        Question on(OpenClinic clinic) {
            var visit = booked(clinic);
            var slot = clinic.slot("11:00");
            return of(
                    visit,
                    () ->
                            clinic.services()
                                    .moves()
                                    .reschedule(
                                            clinic.receptionist(),
                                            visit.id(),
                                            visit.version(),
                                            slot));
        }
    },
    RESIZE {
        @Override
        Question on(OpenClinic clinic) {
            var visit = booked(clinic);
            return of(
                    visit,
                    () ->
                            clinic.services()
                                    .moves()
                                    .resize(
                                            clinic.receptionist(),
                                            visit.id(),
                                            visit.version(),
                                            Duration.ofMinutes(60)));
        }
    },
    ENTER_IN_ERROR {
        @Override
        Question on(OpenClinic clinic) {
            var visit = booked(clinic);
            return of(
                    visit,
                    () ->
                            clinic.services()
                                    .visits()
                                    .enterInError(
                                            clinic.administrator(),
                                            visit.id(),
                                            visit.version(),
                                            "Wrong patient"));
        }
    };

    /** A question with the same words each time, and what it is about. */
    record Question(UUID subject, Supplier<Outcome<? extends Record, ?>> ask) {}

    /** Prepares a day on which it can be asked. */
    abstract Question on(OpenClinic clinic);

    private static Appointment booked(OpenClinic clinic) {
        return clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
    }

    private static Question of(Appointment visit, Supplier<Outcome<? extends Record, ?>> ask) {
        return new Question(visit.id().value(), ask);
    }
}
