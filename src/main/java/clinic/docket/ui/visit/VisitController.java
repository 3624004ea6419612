package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.part.undo.Change;
import clinic.docket.ui.visit.VisitModel.Shown;
import clinic.docket.ui.visit.VisitVoice.Ways;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Takes the steps of a visit. Each can be taken back for as long as its toast lives; a refusal is
 * said in a sentence and the visit is read again, because then somebody else changed it.
 */
public final class VisitController {
    private final VisitModel model;
    private final Visits visits;
    private final Background background;
    private final VisitVoice voice;
    private final Surroundings surroundings;
    private Optional<Consumer<PatientId>> record = Optional.empty();
    private Optional<Consumer<AppointmentId>> slip = Optional.empty();

    /**
     * What the panel tells the screens around it.
     *
     * @param onChanged a visit has taken a step: the calendar reads its day again
     * @param onMove the visit is to be moved on the calendar
     * @param onBookNext book another visit for this patient
     * @param onClose nothing is chosen any more
     */
    public record Surroundings(
            Runnable onChanged,
            Consumer<AppointmentId> onMove,
            Consumer<PatientId> onBookNext,
            Runnable onClose) {}

    public VisitController(
            VisitModel model,
            Visits visits,
            Background background,
            VisitVoice voice,
            Surroundings surroundings) {
        this.model = model;
        this.visits = visits;
        this.background = background;
        this.voice = voice;
        this.surroundings = surroundings;
    }

    /** There is a screen for the whole record, and this person may see it. */
    public void offerRecord(Consumer<PatientId> open) {
        record = Optional.of(open);
    }

    boolean offersRecord() {
        return record.isPresent();
    }

    /** Slips can be printed, and this person may do so. */
    public void offerSlip(Consumer<AppointmentId> print) {
        slip = Optional.of(print);
    }

    boolean offersSlip() {
        return slip.isPresent() && model.isOpen();
    }

    /** Shows a visit; the answer for one that was chosen before is dropped. */
    public void open(AppointmentId id) {
        background
                .callLatest(this, () -> visits.open(id))
                .onSuccess(found ->
                        found.ifPresentOrElse(
                                details -> model.show(new Shown.Visit(details)), this::gone))
                .start();
    }

    /** Shows a patient without a visit, such as one who was found by searching. */
    public void openPatient(PatientId id) {
        background
                .callLatest(this, () -> visits.openPatient(id))
                .onSuccess(found ->
                        found.ifPresentOrElse(
                                card -> model.show(new Shown.Patient(card)), this::gone))
                .start();
    }

    /** Shows the summary of the day. */
    public void close() {
        clear();
        surroundings.onClose().run();
    }

    /** As {@link #close}, when the surroundings have said so. */
    public void clear() {
        background.callLatest(this, () -> "").start(); // An answer under way comes too late.
        model.show(new Shown.Nothing());
    }

    /** The usual next step, when there is one. */
    public void next() {
        model.nextStep().ifPresent(this::take);
    }

    public void arrived() {
        take(AppointmentStatus.ARRIVED);
    }

    public void confirmed() {
        take(AppointmentStatus.CONFIRMED);
    }

    public void noShow() {
        take(AppointmentStatus.NO_SHOW);
    }

    public void cancel(Cancellation cancellation) {
        ifIdle(visit ->
                step(
                        visit,
                        new Step(
                                AppointmentStatus.CANCELLED,
                                version -> visits.cancel(id(visit), version, cancellation))));
    }

    public void stepBack() {
        ifIdle(visit ->
                take(
                        visit,
                        version -> visits.stepBack(id(visit), version),
                        (changed, way) ->
                                voice.steppedBack(
                                        visit,
                                        changed,
                                        new Ways(again(visit), way, () -> readAgain(visit))),
                        now -> voice.newer().tell(now)));
    }

    /** Begins to move it; the calendar does the rest. */
    public void move() {
        if (model.isMovable()) {
            ifIdle(visit -> surroundings.onMove().accept(id(visit)));
        }
    }

    public void bookNext() {
        if (model.rights().mayBook()) {
            model.patient()
                    .ifPresent(card -> surroundings.onBookNext().accept(card.patient().id()));
        }
    }

    public void openRecord() {
        record.ifPresent(
                open -> model.patient().ifPresent(card -> open.accept(card.patient().id())));
    }

    public void printSlip() {
        if (offersSlip()) {
            slip.ifPresent(print -> model.visit().ifPresent(visit -> print.accept(id(visit))));
        }
    }

    /** Also one that is not possible now: the refusal says why. */
    private void take(AppointmentStatus status) {
        if (model.rights().mayStep()) {
            ifIdle(visit ->
                    step(
                            visit,
                            new Step(
                                    status,
                                    version -> visits.advance(id(visit), version, status))));
        }
    }

    /** Where a visit is to go, and how. */
    private record Step(AppointmentStatus to, Change.Way command) {}

    /** The step that led to where the visit stands. */
    private Change.Way again(VisitDetails visit) {
        var appointment = visit.appointment();
        return appointment
                .cancellation()
                .<Change.Way>map(why -> version -> visits.cancel(id(visit), version, why))
                .orElse(version -> visits.advance(id(visit), version, appointment.status()));
    }

    private void ifIdle(Consumer<VisitDetails> action) {
        if (!model.busyProperty().get()) {
            model.visit().ifPresent(action);
        }
    }

    private void step(VisitDetails visit, Step step) {
        take(
                visit,
                step.command(),
                (changed, way) ->
                        voice.done(
                                visit,
                                changed,
                                new Ways(
                                        version -> visits.stepBack(id(visit), version),
                                        way,
                                        () -> readAgain(visit))),
                now -> tooLate(visit, step, now));
    }

    /** What is possible all the same is done only after a question: the visit was seen as other. */
    private void tooLate(VisitDetails visit, Step step, LatestVisit now) {
        if (now.possible().contains(step.to())) {
            voice.tooLate(visit, now, step.to(), () -> step(visit.with(now.visit()), step));
        } else {
            voice.newer().tell(now);
        }
    }

    private void take(
            VisitDetails visit,
            Change.Way command,
            BiConsumer<Appointment, Change.Way> tell,
            Consumer<LatestVisit> onTooLate) {
        background
                .call(() -> command.take(visit.appointment().version()))
                .whileRunning(model.busyProperty())
                .onSuccess(outcome -> {
                    outcome.result().ifPresent(changed -> tell.accept(changed, command));
                    outcome.refused().ifPresent(refusal -> refused(visit, refusal, onTooLate));
                    readAgain(visit);
                })
                .start();
    }

    private void refused(VisitDetails visit, Refusal refusal, Consumer<LatestVisit> onTooLate) {
        if (refusal instanceof StatusRefusal.VisitChangedMeanwhile) {
            background
                    .call(() -> visits.latest(id(visit)))
                    .onSuccess(found -> found.ifPresentOrElse(onTooLate, voice::gone))
                    .start();
        } else {
            voice.refused(refusal);
        }
    }

    private static AppointmentId id(VisitDetails visit) {
        return visit.appointment().id();
    }

    /** The panel may show another visit by now: that one stays. */
    private void readAgain(VisitDetails visit) {
        surroundings.onChanged().run();
        var id = id(visit);
        if (model.visit().filter(each -> each.appointment().id().equals(id)).isPresent()) {
            open(id);
        }
    }

    private void gone() {
        voice.gone();
        close();
    }
}
