package clinic.docket.ui.kiosk.visit;

import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.FailedTries;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.ui.kit.watch.Patience;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What one person in front of the kiosk has typed and been told. Everything of them is gone when
 * they finish, start over or leave. Outlasts the views: another language shows the same.
 */
public final class KioskModel {
    private final ReadOnlyObjectWrapper<KioskStep> step =
            new ReadOnlyObjectWrapper<>(KioskStep.WELCOME);
    private final ReadOnlyObjectWrapper<TypedBirthday> birthday =
            new ReadOnlyObjectWrapper<>(TypedBirthday.NOTHING);
    private final ReadOnlyObjectWrapper<String> letters = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<OwnVisit>> visit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KioskRefusal>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper triesLeft =
            new ReadOnlyIntegerWrapper(FailedTries.OF_ONE_PERSON);
    private final ReadOnlyObjectWrapper<Optional<Integer>> secondsLeft =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty lost = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final BooleanBinding away = lost.or(closed);
    private final ObjectProperty<Runnable> onWipe = new SimpleObjectProperty<>(() -> {});
    private final Patience patience = new Patience();

    public ReadOnlyObjectProperty<KioskStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TypedBirthday> birthdayProperty() {
        return birthday.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<String> lettersProperty() {
        return letters.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<OwnVisit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<KioskRefusal>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty triesLeftProperty() {
        return triesLeft.getReadOnlyProperty();
    }

    /** Until all is wiped, once that is near; on the last screen from its beginning. */
    public ReadOnlyObjectProperty<Optional<Integer>> secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The database does not answer. */
    public BooleanProperty lostProperty() {
        return lost;
    }

    /** The clinic has taken this kiosk out of service; it does not come back by itself. */
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /** Lost or closed: nothing here can be touched. */
    public BooleanBinding awayProperty() {
        return away;
    }

    /** Whoever stands there is sent to the desk, and what they typed is gone. */
    public void close() {
        closed.set(true);
        wipe();
    }

    /** Also gives back the language and the looks that somebody chose. */
    public void onWipe(Runnable action) {
        onWipe.set(action);
    }

    /** Only the desk helps whoever has no try left. */
    public boolean isOnlyTheDeskLeft() {
        return triesLeft.get() == 0;
    }

    public void begin() {
        go(isOnlyTheDeskLeft() ? KioskStep.REFUSED : KioskStep.BIRTHDAY);
    }

    public void typeDigit(int digit) {
        birthday.set(birthday.get().with(digit));
    }

    public void removeDigit() {
        birthday.set(birthday.get().withoutLast());
    }

    public void clearDigits() {
        birthday.set(TypedBirthday.NOTHING);
    }

    public void askLetters() {
        if (birthday.get().value().isPresent()) {
            go(KioskStep.LETTERS);
        }
    }

    public void typeLetter(String letter) {
        String typed = letters.get();
        if (typed.codePointCount(0, typed.length()) < Claim.LETTERS) {
            letters.set(typed + letter);
        }
    }

    public void removeLetter() {
        String typed = letters.get();
        letters.set(
                typed.isEmpty()
                        ? ""
                        : typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
    }

    /** Complete, or nothing. */
    public Optional<Claim> claim() {
        String typed = letters.get();
        return birthday.get()
                .value()
                .filter(day -> typed.codePointCount(0, typed.length()) == Claim.LETTERS)
                .map(day -> new Claim(day, typed));
    }

    public void found(OwnVisit own) {
        visit.set(Optional.of(own));
        go(KioskStep.CONFIRM);
    }

    public void done(OwnVisit own) {
        forgetTyped();
        visit.set(Optional.of(own));
        go(KioskStep.DONE);
    }

    public void refused(KioskRefusal why) {
        forgetTyped();
        if (why instanceof KioskRefusal.NotRecognised) {
            triesLeft.set(Math.max(0, triesLeft.get() - 1));
        }
        refusal.set(Optional.of(why));
        go(KioskStep.REFUSED);
    }

    public void called() {
        forgetTyped();
        go(KioskStep.CALLED);
    }

    /** The call got through; told to nobody who has left meanwhile. */
    public void heard() {
        if (step.get() == KioskStep.CALLED) {
            go(KioskStep.HEARD);
        }
    }

    public void failed() {
        forgetTyped();
        go(KioskStep.TROUBLE);
    }

    public void back() {
        switch (step.get()) {
            case LETTERS -> go(KioskStep.BIRTHDAY);
            case CONFIRM -> {
                visit.set(Optional.empty());
                go(KioskStep.LETTERS);
            }
            default -> startOver();
        }
    }

    /** The tries stay: whoever starts over is the same person. */
    public void startOver() {
        forgetTyped();
        go(KioskStep.WELCOME);
    }

    /** The next person comes. */
    public void wipe() {
        triesLeft.set(FailedTries.OF_ONE_PERSON);
        refusal.set(Optional.empty());
        startOver();
        onWipe.get().run();
    }

    /** Somebody is there. The last screen closes all the same. */
    public void touched(Instant now) {
        if (step.get() != KioskStep.DONE) {
            patience.begin(now);
            secondsLeft.set(Optional.empty());
        }
    }

    /** Asked each second; a screen that has just come is told by {@link #shown}. */
    public void look(Instant now) {
        switch (step.get()) {
            case DONE -> {
                secondsLeft.set(Optional.of(patience.closesIn(now)));
                if (patience.closesIn(now) == 0) {
                    wipe();
                    shown(now);
                }
            }
            case WELCOME -> leaveWelcome(now);
            default -> {
                secondsLeft.set(patience.warns(now));
                if (patience.isOver(now)) {
                    wipe();
                    shown(now);
                }
            }
        }
    }

    /** A screen has come: the time it waits begins. */
    public void shown(Instant now) {
        patience.begin(now);
        secondsLeft.set(
                step.get() == KioskStep.DONE
                        ? Optional.of(patience.closesIn(now))
                        : Optional.empty());
    }

    private void leaveWelcome(Instant now) {
        if (patience.isOver(now)) {
            patience.begin(now);
            wipe();
        }
    }

    private void forgetTyped() {
        birthday.set(TypedBirthday.NOTHING);
        letters.set("");
        visit.set(Optional.empty());
    }

    private void go(KioskStep next) {
        secondsLeft.set(Optional.empty());
        step.set(next);
    }
}
