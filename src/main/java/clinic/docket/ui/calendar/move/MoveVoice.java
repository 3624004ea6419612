package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.undo.Change;
import clinic.docket.ui.part.undo.UndoTrail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says where a visit went, with the way back, or why it stayed. */
public final class MoveVoice {
    private final Texts texts;
    private final Formats formats;
    private final Notices notices;
    private final UndoTrail undoTrail;
    private final Function<PractitionerId, String> doctor;

    /**
     * @param doctor how a doctor is called
     */
    public MoveVoice(
            Texts texts,
            Formats formats,
            Notices notices,
            UndoTrail undoTrail,
            Function<PractitionerId, String> doctor) {
        this.texts = texts;
        this.formats = formats;
        this.notices = notices;
        this.undoTrail = undoTrail;
        this.doctor = doctor;
    }

    void moved(
            Carry carry,
            Moves.Moved moved,
            BiFunction<Appointment, Long, Outcome<Appointment, Refusal>> putBack,
            Runnable onWalked) {
        var before = moved.before();
        var after = moved.after();
        undoTrail.done(
                new Change(
                        after.id(),
                        before.version(),
                        after.version(),
                        version -> putBack.apply(before, version),
                        version -> putBack.apply(after, version),
                        new Change.Words(
                                () -> sentence(name(carry), before, after),
                                () -> texts.format("calendar.move.undone", name(carry))),
                        onWalked));
    }

    private String sentence(String name, Appointment before, Appointment after) {
        var start = after.range().start();
        if (before.slot().practitioner().equals(after.practitioner())) {
            if (before.range().start().equals(start)) {
                var length = formats.duration(after.range().length());
                return texts.format("calendar.move.resized", name, length);
            }
            return texts.format("calendar.move.moved", name, when(before, after));
        }
        return texts.format(
                "calendar.move.toDoctor",
                name,
                when(before, after),
                doctor.apply(after.practitioner()));
    }

    /** The time; the date too where it is another one. */
    private String when(Appointment before, Appointment after) {
        var start = after.range().start();
        boolean sameDay = day(start).equals(day(before.range().start()));
        return sameDay ? formats.time(start) : formats.dateTime(start);
    }

    void refused(Carry carry, Refusal refusal) {
        var sentence =
                new RefusalTexts(texts, formats).sentenceOn(day(carry.range().start()), refusal);
        notices.failed(texts.format("calendar.move.refused", sentence));
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, formats.zone());
    }

    private String name(Carry carry) {
        return formats.names().of(carry.visit().patientName());
    }
}
