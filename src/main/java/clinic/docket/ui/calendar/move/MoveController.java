package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.ui.calendar.move.Carry.How;
import clinic.docket.ui.kit.Background;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Lifts a visit, carries it and puts it down. Where it may go is asked once per day that is shown;
 * whether it goes there is decided when it is put down, by the rules of booking. What they refuse
 * returns to its place, and the reason is said.
 */
public final class MoveController {
    private final MoveModel model;
    private final Moves moves;
    private final Background background;
    private final MoveVoice voice;
    private final Surroundings surroundings;

    /**
     * The calendar around it.
     *
     * @param day what is on screen
     * @param onChanged a visit was moved, or moved back: the day is read again
     * @param onLifted the keys carry a visit now: they are meant for the calendar
     * @param onFailure tells of what nobody expected
     */
    public record Surroundings(
            boolean mayMove,
            Supplier<Optional<DaySheet>> day,
            Runnable onChanged,
            Runnable onLifted,
            Consumer<Throwable> onFailure) {}

    public MoveController(
            MoveModel model,
            Moves moves,
            Background background,
            MoveVoice voice,
            Surroundings surroundings) {
        this.model = model;
        this.moves = moves;
        this.background = background;
        this.voice = voice;
        this.surroundings = surroundings;
    }

    /** Whether this visit, as it stands on the day that is shown, may be lifted. */
    public boolean isMovable(AppointmentId id) {
        return listed(id).isPresent();
    }

    /** False when it may not be lifted. */
    public boolean lift(AppointmentId id, How how) {
        var visit = listed(id);
        visit.ifPresent(each -> carry(Carry.of(each, how)));
        return visit.isPresent();
    }

    /** By the keys: it is on the pinboard too, as long as it is carried. */
    public void liftByKeys(AppointmentId id) {
        listed(id).ifPresent(this::pinAndCarry);
    }

    private void pinAndCarry(DayVisit visit) {
        model.pin(Optional.of(visit));
        carry(Carry.of(visit, How.KEYS));
        surroundings.onLifted().run();
    }

    /** The pointer let go of it over the pinboard. */
    public void pinCarried() {
        model.carryProperty()
                .get()
                .filter(carry -> carry.how() == How.POINTER)
                .map(Carry::visit)
                .ifPresent(this::pinAndCarry);
    }

    private void carry(Carry carry) {
        model.carry(Optional.of(carry));
        askTargets(false);
    }

    /** Over this cell now. */
    public void over(PractitionerId doctor, Instant start) {
        change(carry -> carry.to(doctor, start));
    }

    /** The lower edge is at this time now. */
    public void edgeAt(Instant end) {
        change(carry -> {
            var start = carry.range().start();
            var earliest = start.plus(FiveMinutes.STEP);
            return carry.lasting(new TimeRange(start, end.isBefore(earliest) ? earliest : end));
        });
    }

    public void earlier() {
        change(carry -> carry.to(carry.doctor(), carry.range().start().minus(FiveMinutes.STEP)));
    }

    public void later() {
        change(carry -> carry.to(carry.doctor(), carry.range().start().plus(FiveMinutes.STEP)));
    }

    /** To the start before this one at which it may be put down. */
    public void previousFree() {
        jump((carry, start) -> carry.targets().flatMap(each -> each.before(carry.doctor(), start)));
    }

    public void nextFree() {
        jump((carry, start) -> carry.targets().flatMap(each -> each.after(carry.doctor(), start)));
    }

    private void jump(BiFunction<Carry, Instant, Optional<Instant>> where) {
        change(carry ->
                where.apply(carry, carry.range().start())
                        .map(start -> carry.to(carry.doctor(), start))
                        .orElse(carry));
    }

    public void previousDoctor() {
        toDoctor(-1);
    }

    public void nextDoctor() {
        toDoctor(1);
    }

    private void toDoctor(int step) {
        var doctors = doctors();
        change(carry -> {
            int next = doctors.indexOf(carry.doctor()) + step;
            return doctors.isEmpty()
                    ? carry
                    : carry.to(
                            doctors.get(Math.clamp(next, 0, doctors.size() - 1)),
                            carry.range().start());
        });
    }

    /** It returns to its place. */
    public void cancel() {
        if (model.carryProperty().get().filter(Carry::settled).isEmpty()) {
            model.carry(Optional.empty());
            model.pin(Optional.empty());
        }
    }

    /** Puts it down where it is now. */
    public void drop() {
        var carry = model.carryProperty().get().filter(each -> !each.settled());
        carry.filter(Carry::isAtHome).ifPresent(each -> cancel());
        carry.filter(each -> !each.isAtHome()).ifPresent(this::putDown);
    }

    private void putDown(Carry carry) {
        var id = carry.visit().id();
        long version = carry.visit().version();
        var range = carry.range();
        Callable<Outcome<Moves.Moved, Refusal>> command =
                carry.how() == How.EDGE
                        ? () -> moves.resize(id, version, range.length())
                        : () -> moves.move(id, version, carry.doctor(), range.start());
        model.carry(Optional.of(carry.putDown()));
        background
                .call(command)
                .onSuccess(outcome -> {
                    outcome.result().ifPresent(moved -> moved(carry, moved));
                    outcome.refused().ifPresent(refusal -> refused(carry, refusal));
                })
                .onFailure(failure -> {
                    model.carry(Optional.empty());
                    surroundings.onFailure().accept(failure);
                })
                .start();
    }

    private void moved(Carry carry, Moves.Moved moved) {
        model.pin(Optional.empty());
        voice.moved(carry, moved, moves::putBack, surroundings.onChanged());
        surroundings.onChanged().run();
    }

    /** By the keys one may try again elsewhere; what the pointer let go of returns at once. */
    private void refused(Carry carry, Refusal refusal) {
        model.carry(carry.how() == How.KEYS ? Optional.of(carry) : Optional.empty());
        voice.refused(carry, refusal);
    }

    /** The day on screen was read: another one, or the same one again. */
    public void dayShown() {
        var carry = model.carryProperty().get();
        if (carry.filter(Carry::settled).isPresent()) {
            model.carry(Optional.empty());
        } else if (carry.isPresent() && !isOn(carry.get())) {
            toShownDay();
            askTargets(true);
        }
    }

    private boolean isOn(Carry carry) {
        return date(carry).equals(surroundings.day().get().map(DaySheet::date));
    }

    private Optional<LocalDate> date(Carry carry) {
        return surroundings.day().get().map(day -> day.site().zone().date(carry.range().start()));
    }

    /** The same time of the clock, with the same doctor if that one is here. */
    private void toShownDay() {
        var doctors = doctors();
        surroundings
                .day()
                .get()
                .filter(day -> !doctors.isEmpty())
                .ifPresent(day ->
                        change(carry -> {
                            var zone = day.site().zone();
                            var start = zone.instant(day.date(), zone.time(carry.range().start()));
                            var doctor =
                                    doctors.contains(carry.doctor())
                                            ? carry.doctor()
                                            : doctors.getFirst();
                            return carry.to(doctor, start);
                        }));
    }

    /**
     * Once per day that is shown.
     *
     * @param seek go to the nearest place where it may be put down
     */
    private void askTargets(boolean seek) {
        var carry = model.carryProperty().get().filter(each -> each.how() != How.EDGE);
        var date = surroundings.day().get().map(DaySheet::date);
        if (carry.isPresent() && date.isPresent()) {
            var id = carry.get().visit().id();
            background
                    .callLatest(this, () -> moves.targets(id, date.get()))
                    .onSuccess(targets ->
                            change(each ->
                                    seek ? nearTarget(each.with(targets)) : each.with(targets)))
                    .start();
        }
    }

    private static Carry nearTarget(Carry carry) {
        return carry.targets()
                .filter(targets -> !carry.isLegal())
                .flatMap(targets -> targets.nearest(carry.doctor(), carry.range().start()))
                .map(start -> carry.to(carry.doctor(), start))
                .orElse(carry);
    }

    private void change(UnaryOperator<Carry> step) {
        model.carryProperty()
                .get()
                .filter(carry -> !carry.settled())
                .ifPresent(carry -> model.carry(Optional.of(step.apply(carry))));
    }

    private List<PractitionerId> doctors() {
        return surroundings.day().get().stream()
                .flatMap(day -> day.doctors().stream())
                .map(each -> each.practitioner().id())
                .toList();
    }

    private Optional<DayVisit> listed(AppointmentId id) {
        return surroundings.day().get().stream()
                .filter(day -> surroundings.mayMove())
                .flatMap(day -> day.doctors().stream())
                .flatMap(doctor -> doctor.visits().stream())
                .filter(visit -> visit.id().equals(id) && visit.status().isMovable())
                .findFirst();
    }
}
