package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.encounter.OwnDay;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.part.undo.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls patients in, ends their visits, and keeps the list fresh. Each step can be taken back for
 * as long as its toast lives.
 */
public final class MyDayController {
    private static final Logger LOG = LoggerFactory.getLogger(MyDayController.class);
    private static final Duration REFRESH = Duration.ofSeconds(5);

    private final MyDayModel model;
    private final OwnDesk desk;
    private final Background background;
    private final DoctorVoice voice;
    private final Ticker clock;
    private Optional<Consumer<PatientId>> record = Optional.empty();
    private boolean reading;
    private Instant lastAsked = Instant.EPOCH;

    public MyDayController(
            MyDayModel model,
            OwnDesk desk,
            Background background,
            DoctorVoice voice,
            Ticker clock) {
        this.model = model;
        this.desk = desk;
        this.background = background;
        this.voice = voice;
        this.clock = clock;
    }

    /** There is a screen for the whole record, and this person may see it. */
    public void offerRecord(Consumer<PatientId> open) {
        record = Optional.of(open);
    }

    boolean offersRecord() {
        return record.isPresent();
    }

    /**
     * Reads the day again, such as when another workstation has changed it. What is picked stays
     * picked, and the focus where it is. Asked again before the answer has come, it is read once
     * more after it.
     */
    public void refresh() {
        lastAsked = clock.now();
        reading = true;
        background
                .callLatest(this, desk::today)
                .onSuccess(this::show)
                .onFailure(this::failed)
                .onEnd(() -> reading = false)
                .start();
    }

    /** Refreshes when the last time was some seconds ago; called each second while on screen. */
    public void refreshIfDue(Instant now) {
        if (!reading && !Duration.between(lastAsked, now).minus(REFRESH).isNegative()) {
            refresh();
        }
    }

    private void show(OwnDay day) {
        if (!model.dayProperty().get().equals(Optional.of(day)) || model.staleProperty().get()) {
            model.show(day);
        }
        readShown();
    }

    /** The banner says it and stays until the list can be read; the log has the cause once. */
    private void failed(Throwable failure) {
        if (!model.staleProperty().get()) {
            LOG.warn("The doctor's day cannot be read", failure);
        }
        model.failed();
    }

    /** Each reading of a record stands in the audit: only what is not known is read. */
    private void readShown() {
        if (model.needsDetails()) {
            model.shown()
                    .map(each -> each.visit().id())
                    .ifPresent(id ->
                            background
                                    .callLatest(model, () -> desk.open(id))
                                    .onSuccess(model::show)
                                    .start());
        }
    }

    void choose(AppointmentId id) {
        model.choose(Optional.of(id));
        readShown();
    }

    void chooseNext() {
        model.neighbour(1).ifPresent(this::choose);
    }

    void choosePrevious() {
        model.neighbour(-1).ifPresent(this::choose);
    }

    /** Shows again who is with the doctor, or who is next. */
    void follow() {
        model.choose(Optional.empty());
        readShown();
    }

    /**
     * Calls the next patient, who is with the doctor from then on. Whoever was there until now is
     * done: two steps, each with its own way back.
     */
    public void callNext() {
        ifIdle(
                model.callee(),
                callee -> {
                    var before =
                            model.present()
                                    .filter(each -> !each.visit().id().equals(callee.visit().id()));
                    before.ifPresentOrElse(
                            each -> finish(each, () -> call(callee)), () -> call(callee));
                });
    }

    public void done() {
        ifIdle(model.finishable(), each -> finish(each, () -> {}));
    }

    /** Also when it is not possible now: the refusal says why. */
    public void noShow() {
        ifIdle(
                model.shown().filter(each -> model.mayStep()),
                each -> take(each, advance(each, AppointmentStatus.NO_SHOW), () -> {}));
    }

    /** Takes the last step of the shown visit back. */
    public void back() {
        ifIdle(
                model.shown().filter(each -> model.canStepBack()),
                visit -> {
                    Change.Way back = version -> desk.stepBack(visit.visit().id(), version);
                    take(visit, new Ways(back, again(visit), "myday.done.stepBack"), () -> {});
                });
    }

    /** Other minutes than now; none for on time. */
    public void runLate(Duration late) {
        if (model.mayStep() && !late.equals(model.late())) {
            background
                    .call(() -> desk.runLate(late))
                    .whileRunning(model.busyProperty())
                    .onSuccess(outcome -> {
                        outcome.result()
                                .ifPresent(before -> voice.late(late, () -> runLate(before)));
                        outcome.refused().ifPresent(voice::refused);
                        refresh();
                    })
                    .start();
        }
    }

    void openRecord() {
        record.ifPresent(
                open -> model.shown().ifPresent(each -> open.accept(each.visit().patient())));
    }

    private void call(OwnVisit visit) {
        Change.Way call = version -> desk.call(visit.visit().id(), version);
        take(visit, new Ways(call, stepBack(visit), "myday.done.called"), () -> {});
    }

    private void finish(OwnVisit visit, Runnable then) {
        take(visit, advance(visit, AppointmentStatus.FULFILLED), then);
    }

    /**
     * A step and the way back from it.
     *
     * @param words the text that tells of it
     */
    record Ways(Change.Way there, Change.Way back, String words) {}

    private Ways advance(OwnVisit visit, AppointmentStatus to) {
        return new Ways(
                version -> desk.advance(visit.visit().id(), version, to),
                stepBack(visit),
                "myday.done." + to.name());
    }

    private Change.Way stepBack(OwnVisit visit) {
        return version -> desk.stepBack(visit.visit().id(), version);
    }

    /** The step that led to where the visit stands. */
    private Change.Way again(OwnVisit visit) {
        var id = visit.visit().id();
        return visit.steps().called().isPresent()
                        && visit.visit().status() == AppointmentStatus.IN_PROGRESS
                ? version -> desk.call(id, version)
                : version -> desk.advance(id, version, visit.visit().status());
    }

    private void ifIdle(Optional<OwnVisit> visit, Consumer<OwnVisit> action) {
        if (!model.busyProperty().get()) {
            visit.ifPresent(action);
        }
    }

    private void take(OwnVisit visit, Ways ways, Runnable then) {
        background
                .call(() -> ways.there().take(visit.visit().version()))
                .whileRunning(model.busyProperty())
                .onSuccess(outcome -> {
                    outcome.result().ifPresent(changed -> taken(visit, changed, ways));
                    outcome.refused().ifPresent(refusal -> refused(visit, refusal));
                    refresh();
                    if (outcome.isDone()) {
                        then.run();
                    }
                })
                .start();
    }

    private void refused(OwnVisit visit, Refusal refusal) {
        if (refusal instanceof StatusRefusal.VisitChangedMeanwhile) {
            background
                    .call(() -> desk.latest(visit.visit().id()))
                    .onSuccess(now ->
                            now.ifPresentOrElse(voice::tooLate, () -> voice.refused(refusal)))
                    .start();
        } else {
            voice.refused(refusal);
        }
    }

    /** From now on the screen follows the doctor again. */
    private void taken(OwnVisit visit, Appointment changed, Ways ways) {
        model.choose(Optional.empty());
        voice.done(visit, changed, ways, this::refresh);
    }
}
