package clinic.docket.ui.booking;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.service.schedule.SlotRequest;
import clinic.docket.service.schedule.SlotService;
import clinic.docket.ui.booking.terms.Remedies;
import clinic.docket.ui.booking.terms.TimeQuestion;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.part.slot.HoldState;
import clinic.docket.ui.part.slot.SlotListModel;
import clinic.docket.ui.part.slot.SlotRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Searches free slots and keeps the chosen one held.
 *
 * <p>A hold that ran out is not renewed by itself, or a dialog that somebody walked away from would
 * keep a doctor blocked all day: the search runs again and waits for a key.
 */
final class SlotPicking {

    /** After so many refusals one after the other something else is wrong; a person must look. */
    private static final int REFUSALS = 3;

    private final Session session;
    private final SlotService slots;
    private final Remedies remedies;
    private final HoldKeeper keeper;
    private final Background background;
    private final BookingModel model;
    private final SlotWords words;
    private final RefusalTexts refusals;
    private final Ticker ticker;
    private final ZoneId zone;

    private int offset;
    private Optional<SlotRequest> shown = Optional.empty();
    private Optional<BookingStart.FreeTime> wished = Optional.empty();
    private Optional<SlotRow> lost = Optional.empty();
    private Optional<Insisted> insisted = Optional.empty();
    private int refusedInARow;

    SlotPicking(BookingDesk desk, HoldKeeper keeper, BookingModel model, BookingPlace place) {
        this.session = desk.session();
        this.slots = desk.slots();
        this.remedies = desk.remedies();
        this.keeper = keeper;
        this.model = model;
        this.background = place.background();
        this.words = new SlotWords(place.texts(), place.formats());
        this.refusals = new RefusalTexts(place.texts(), place.formats());
        this.ticker = place.ticker();
        this.zone = place.formats().zone();
        keeper.tell(this::held, this::refused, () -> model.slots().released());
    }

    /** Forgets what was shown for the booking before. */
    void begin(Optional<BookingStart.FreeTime> freeTime) {
        wished = freeTime;
        offset = 0;
        shown = Optional.empty();
        lost = Optional.empty();
        insisted = Optional.empty();
    }

    /** Searches from the first page and holds the first slot. */
    void search() {
        model.whyNot().clear();
        offset = 0;
        lost = Optional.empty();
        refusedInARow = 0;
        search(this::holdChosen);
    }

    /**
     * The time that was refused is wanted all the same: it becomes the first row, held on these
     * terms.
     *
     * @param word how its row says so
     */
    void insist(TimeQuestion question, BookingTerms terms, String word) {
        var time = new BookingStart.FreeTime(question.slot().practitioner(), question.start());
        wished = Optional.of(time);
        insisted = Optional.of(new Insisted(time, terms, word));
        search();
    }

    /** On what terms this slot is wanted. */
    BookingTerms termsOf(Slot slot) {
        return insisted.filter(each -> each.isAbout(slot))
                .map(Insisted::terms)
                .orElse(BookingTerms.DESK);
    }

    /** What is said about a refused time stays; else the chosen one is asked about. */
    void askWhyNot(Runnable then) {
        if (model.whyNot().saidProperty().get().isPresent()) {
            then.run();
            return;
        }
        var chosen = model.slots().chosenRow().map(SlotRow::slot);
        chosen.flatMap(slot -> question(slot, termsOf(slot)))
                .ifPresent(question ->
                        background
                                .callLatest(model.whyNot(), () -> remedies.answer(question))
                                .onSuccess(answer -> {
                                    model.whyNot().tell(question, answer);
                                    then.run();
                                })
                                .start());
    }

    /** As {@link #search}, unless just this was asked and its slot is held. */
    void searchWhatChanged() {
        var held = model.slots().holdProperty().get();
        var kept = held.isHeld() || held == HoldState.ASKING;
        if (!kept || !model.request(offset, SlotListModel.ROWS + 1).equals(shown)) {
            search();
        }
    }

    /** Chooses a row and moves the hold there. */
    void choose(int row) {
        if (!model.bookingProperty().get() && model.slots().choose(row)) {
            refusedInARow = 0;
            model.whyNot().forgetFree();
            holdChosen();
        }
    }

    void chooseBelow() {
        choose(model.slots().below());
    }

    void chooseAbove() {
        choose(model.slots().above());
    }

    /** The next page, its first slot held. */
    void later() {
        if (model.slots().laterProperty().get() && !model.bookingProperty().get()) {
            turnTo(offset + SlotListModel.ROWS);
        }
    }

    void earlier() {
        if (model.slots().earlierProperty().get() && !model.bookingProperty().get()) {
            turnTo(Math.max(0, offset - SlotListModel.ROWS));
        }
    }

    /** Holds the chosen slot, or starts its time anew. */
    void hold() {
        var row = model.slots().chosenRow();
        var type = model.visitTypeProperty().get();
        if (row.isPresent() && type.isPresent()) {
            if (!model.slots().holdProperty().get().isHeld()) {
                model.slots().asking();
            }
            var slot = row.get().slot();
            keeper.want(new Wish(type.get().id(), slot, termsOf(slot)));
        }
    }

    void release() {
        model.slots().released();
        keeper.release();
    }

    /** The hold on the chosen slot. */
    Optional<Hold> held() {
        return keeper.hold();
    }

    /** The hold became a visit. */
    void consumed() {
        model.slots().released();
        keeper.consumed();
    }

    void tick(Instant now) {
        var before = model.slots().holdProperty().get();
        model.slots().tick(now);
        if (before.isHeld() && model.slots().holdProperty().get() == HoldState.EXPIRED) {
            ranOut();
        }
    }

    /** The booking was refused: the row says why, and what is free now is searched. */
    void lose(Slot slot, BookingRefusal refusal) {
        if (refusal instanceof BookingRefusal.HoldExpired) {
            ranOut();
        } else {
            refused(slot, refusal);
        }
    }

    private void turnTo(int first) {
        wished = Optional.empty();
        lost = Optional.empty();
        model.whyNot().clear();
        offset = first;
        search(this::holdChosen);
    }

    private void ranOut() {
        keeper.release();
        lost = Optional.empty();
        model.whyNot().clear();
        search(() -> model.slots().expired());
    }

    private void holdChosen() {
        var chosen = model.slots().chosenRow().map(SlotRow::slot);
        var held =
                keeper.hold()
                        .filter(hold -> hold.isLive(ticker.now()))
                        .filter(hold -> chosen.filter(slot -> isOn(hold, slot)).isPresent());
        held.ifPresentOrElse(this::held, this::hold);
    }

    private void search(Runnable then) {
        var request = model.request(offset, SlotListModel.ROWS + 1);
        if (request.isEmpty()) {
            return;
        }
        shown = request;
        var freeTime = wished;
        background
                .callLatest(this, () -> find(request.get(), freeTime))
                .whileRunning(model.searchingProperty())
                .onSuccess(found -> {
                    show(found);
                    then.run();
                })
                .start();
    }

    /** Off the FX thread. */
    private Found find(SlotRequest request, Optional<BookingStart.FreeTime> freeTime) {
        return new Found(
                freeTime.flatMap(time ->
                        slots.slotAt(
                                session, request.visitType(), time.practitioner(), time.start())),
                slots.nextFree(session, request));
    }

    /** The time that was chosen in the calendar comes first. */
    private void show(Found found) {
        var all = new ArrayList<>(found.free);
        found.calendar.ifPresent(slot -> {
            all.removeIf(each -> isSame(each, slot));
            all.addFirst(slot);
        });
        var page = all.stream().limit(SlotListModel.ROWS).toList();
        var fromCalendar = found.calendar.isPresent();
        var rows = new ArrayList<>(words.rows(page, model, fromCalendar, offset == 0));
        rows.replaceAll(this::onItsTerms);
        lost.ifPresent(row -> {
            rows.removeIf(each -> isSame(each.slot(), row.slot()));
            rows.addFirst(row);
        });
        model.slots().show(rows, offset > 0, all.size() > SlotListModel.ROWS);
    }

    private SlotRow onItsTerms(SlotRow row) {
        return insisted.filter(each -> each.isAbout(row.slot()))
                .map(each -> row.on(each.word()))
                .orElse(row);
    }

    private static boolean isSame(Slot one, Slot other) {
        return one.practitioner().equals(other.practitioner()) && one.range().equals(other.range());
    }

    private boolean isOn(Hold hold, Slot slot) {
        return hold.practitioner().equals(slot.practitioner())
                && hold.range().equals(slot.range())
                && hold.lane() == termsOf(slot).lane();
    }

    private void held(Hold hold) {
        refusedInARow = 0;
        model.slots().held(hold.expires(), ticker.now());
    }

    /** Somebody was quicker: the row stays and says so, the next slots appear below it. */
    private void refused(Slot slot, BookingRefusal refusal) {
        refusedInARow++;
        model.slots().released();
        if (refusedInARow > REFUSALS) {
            model.refusalProperty().set(Optional.of(refusal));
            return;
        }
        say(slot, refusal);
        var day = LocalDate.ofInstant(slot.range().start(), zone);
        var sentence = refusals.sentenceOn(day, refusal);
        lost =
                model.slots().rows().stream()
                        .filter(row -> isSame(row.slot(), slot))
                        .findFirst()
                        .map(row -> row.taken(sentence));
        search(this::holdChosen);
    }

    /** The refusal at once; all reasons and what can be done about it when they are known. */
    private void say(Slot slot, BookingRefusal refusal) {
        var terms = termsOf(slot);
        insisted = insisted.filter(each -> !each.isAbout(slot));
        question(slot, terms)
                .ifPresent(question -> {
                    model.whyNot().refused(question, refusal);
                    background
                            .callLatest(model.whyNot(), () -> remedies.answer(question))
                            .onSuccess(answer -> model.whyNot().complete(question, answer))
                            .start();
                });
    }

    private Optional<TimeQuestion> question(Slot slot, BookingTerms terms) {
        return model.visitTypeProperty()
                .get()
                .map(type -> new TimeQuestion(type.id(), slot, terms));
    }

    /** A time that is wanted on terms of its own, whatever type of visit is chosen. */
    private record Insisted(BookingStart.FreeTime time, BookingTerms terms, String word) {
        boolean isAbout(Slot slot) {
            return time.practitioner().equals(slot.practitioner())
                    && time.start().equals(slot.range().start());
        }
    }

    /** The time of the calendar, when one was chosen, and the next free slots. */
    private record Found(Optional<Slot> calendar, List<Slot> free) {}
}
