package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.move.Carry.How;
import clinic.docket.ui.calendar.page.Page;
import clinic.docket.ui.kit.Background;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/**
 * Lifts a visit, carries it and puts it down. Where it may go is asked once for all the days that
 * are shown; whether it goes there is decided when it is put down, by the rules of booking. What
 * they refuse returns to its place, and the reason is said.
 */
public final class MoveController {
    private final MoveModel model;
    private final Moves moves;
    private final Background background;
    private final MoveVoice voice;
    private final Surroundings surroundings;
    private final AtomicReference<Optional<AppointmentId>> lastPinned =
            new AtomicReference<>(Optional.empty());
    private boolean takenUp;
    private Optional<Days> asked = Optional.empty();

    /** The days on screen, from the first to the last one. */
    private record Days(LocalDate first, LocalDate last) {}

    /**
     * The calendar around it.
     *
     * @param page what is on screen
     * @param onChanged a visit was moved, or moved back: the day is read again
     * @param onLifted the keys carry a visit now: they are meant for the calendar
     * @param onConflict another desk changed the visit after it was lifted
     * @param onFailure tells of what nobody expected
     */
    public record Surroundings(
            boolean mayMove,
            Supplier<Optional<Page>> page,
            Runnable onChanged,
            Runnable onLifted,
            Consumer<Carry> onConflict,
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

    /** Whether a visit is on its way: then Enter puts it down. */
    public ObservableValue<Boolean> carrying() {
        return model.carryProperty().map(Optional::isPresent);
    }

    /** Whether a visit is on the pinboard. */
    public ObservableValue<Boolean> pinned() {
        return model.pinnedProperty().map(Optional::isPresent);
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

    /** What was on the pinboard when this person left. */
    private void takeUp() {
        takenUp = true;
        if (surroundings.mayMove()) {
            background
                    .call(moves::pinned)
                    .onSuccess(found ->
                            found.filter(visit -> model.carryProperty().get().isEmpty())
                                    .ifPresent(this::takeUp))
                    .onFailure(surroundings.onFailure())
                    .start();
        }
    }

    private void takeUp(DayVisit visit) {
        pinAndCarry(visit);
        dayShown();
    }

    private void pin(Optional<DayVisit> visit) {
        if (!model.pinnedProperty().get().equals(visit)) {
            model.pin(visit);
            lastPinned.set(visit.map(DayVisit::id));
            background.run(this::keepPinned).onFailure(surroundings.onFailure()).start();
        }
    }

    /** One after the other, and always the last: two may run at the same time. */
    private void keepPinned() {
        synchronized (lastPinned) {
            moves.keepPinned(lastPinned.get());
        }
    }

    private void pinAndCarry(DayVisit visit) {
        pin(Optional.of(visit));
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

    /** To the column at the left: another doctor, or in the week another day. */
    public void previousColumn() {
        toColumn(-1);
    }

    public void nextColumn() {
        toColumn(1);
    }

    private void toColumn(int step) {
        var columns = columns();
        var carry = model.carryProperty().get();
        var here = carry.flatMap(this::key).map(columns::indexOf).filter(at -> at >= 0);
        here.map(at -> columns.get(Math.clamp(at + step, 0, columns.size() - 1)))
                .ifPresent(next -> change(each -> toKey(each, next)));
    }

    /** The same time of the clock in another column. */
    private Carry toKey(Carry carry, ColumnKey key) {
        return zone().map(
                        zone -> {
                            var time = zone.time(carry.range().start());
                            return date(carry).equals(Optional.of(key.date()))
                                    ? carry.to(key.practitioner(), carry.range().start())
                                    : carry.to(key.practitioner(), zone.instant(key.date(), time));
                        })
                .orElse(carry);
    }

    /** It returns to its place. */
    public void cancel() {
        if (model.carryProperty().get().filter(Carry::settled).isEmpty()) {
            model.carry(Optional.empty());
            pin(Optional.empty());
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
        pin(Optional.empty());
        voice.moved(carry, moved, moves::putBack, surroundings.onChanged());
        surroundings.onChanged().run();
    }

    /** Somebody chose between two versions, and the choice is stored. */
    public void settled(Carry chosen, Moves.Moved moved) {
        moved(chosen, moved);
    }

    /** Somebody left a visit as another desk has it. */
    public void left() {
        pin(Optional.empty());
        surroundings.onChanged().run();
    }

    /** By the keys one may try again elsewhere; what the pointer let go of returns at once. */
    private void refused(Carry carry, Refusal refusal) {
        if (refusal instanceof StatusRefusal.VisitChangedMeanwhile) {
            model.carry(Optional.empty());
            surroundings.onConflict().accept(carry);
            return;
        }
        model.carry(carry.how() == How.KEYS ? Optional.of(carry) : Optional.empty());
        voice.refused(carry, refusal);
    }

    /** The page on screen was read: another one, or the same one again. */
    public void dayShown() {
        if (!takenUp && surroundings.page().get().isPresent()) {
            takeUp();
        }
        var carry = model.carryProperty().get();
        if (carry.filter(Carry::settled).isPresent()) {
            model.carry(Optional.empty());
        } else if (carry.isPresent() && !isOn(carry.get())) {
            toShownDay();
            askTargets(true);
        } else if (carry.isPresent() && !shownDays().equals(asked)) {
            askTargets(false);
        }
    }

    private boolean isOn(Carry carry) {
        return columns().stream().anyMatch(key -> date(carry).equals(Optional.of(key.date())));
    }

    private Optional<SiteZone> zone() {
        return surroundings.page().get().map(page -> page.grid().zone());
    }

    private Optional<LocalDate> date(Carry carry) {
        return zone().map(zone -> zone.date(carry.range().start()));
    }

    private Optional<ColumnKey> key(Carry carry) {
        return date(carry).map(date -> new ColumnKey(date, carry.doctor()));
    }

    /** Another week shows the same day of it; with the same doctor if that one is here. */
    private void toShownDay() {
        var weekday = model.carryProperty().get().flatMap(this::date).map(LocalDate::getDayOfWeek);
        columns().stream()
                .min(
                        Comparator.comparing((ColumnKey key) -> !weekday.equals(day(key)))
                                .thenComparing(key -> !isOfCarried(key)))
                .ifPresent(key -> change(carry -> toKey(carry, key)));
    }

    private static Optional<DayOfWeek> day(ColumnKey key) {
        return Optional.of(key.date().getDayOfWeek());
    }

    private boolean isOfCarried(ColumnKey key) {
        return model.carryProperty()
                .get()
                .filter(carry -> carry.doctor().equals(key.practitioner()))
                .isPresent();
    }

    /**
     * Once for all the days that are shown.
     *
     * @param seek go to the nearest place where it may be put down
     */
    private void askTargets(boolean seek) {
        var carry = model.carryProperty().get().filter(each -> each.how() != How.EDGE);
        var days = shownDays();
        asked = days;
        if (carry.isPresent() && days.isPresent()) {
            var id = carry.get().visit().id();
            background
                    .callLatest(
                            this, () -> moves.targets(id, days.get().first(), days.get().last()))
                    .onSuccess(targets ->
                            change(each ->
                                    seek ? nearTarget(each.with(targets)) : each.with(targets)))
                    .start();
        }
    }

    private Optional<Days> shownDays() {
        var dates = columns().stream().map(ColumnKey::date).sorted().toList();
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(dates.getFirst(), dates.getLast()));
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

    private List<ColumnKey> columns() {
        return surroundings.page().get().map(Page::columns).orElse(List.of());
    }

    private Optional<DayVisit> listed(AppointmentId id) {
        return surroundings
                .page()
                .get()
                .filter(page -> surroundings.mayMove())
                .flatMap(page -> page.visit(id))
                .filter(visit -> visit.status().isMovable());
    }
}
