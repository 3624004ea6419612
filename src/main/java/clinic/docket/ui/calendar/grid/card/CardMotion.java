package clinic.docket.ui.calendar.grid.card;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.util.Duration;

/**
 * Shows that a card was moved by somebody else: it glides to where it lies by now, and a new one
 * comes out of nothing. Only the look moves: whoever asks where a card lies is told its place at
 * once.
 */
public final class CardMotion {
    private static final Duration LENGTH = Duration.millis(200);

    /** More than these at once are no change that an eye could follow. */
    private static final int MOST = 12;

    private final Map<VisitCard, Animation> running = new HashMap<>();
    private final BooleanSupplier wanted;

    /**
     * @param wanted false for whoever has asked the system for less motion
     */
    public CardMotion(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    /** From where it lay before. */
    public void glide(VisitCard card, double beforeX, double beforeY) {
        if (isFree(card)) {
            card.setTranslateX(beforeX - card.getLayoutX());
            card.setTranslateY(beforeY - card.getLayoutY());
            var glide = new TranslateTransition(LENGTH, card);
            glide.setToX(0);
            glide.setToY(0);
            glide.setInterpolator(Interpolator.EASE_OUT);
            run(card, glide);
        }
    }

    /** A card that is pale by itself does without. */
    public void appear(VisitCard card) {
        if (isFree(card)) {
            card.applyCss();
            if (card.getOpacity() == 1) {
                var fade = new FadeTransition(LENGTH, card);
                fade.setFromValue(0);
                fade.setToValue(1);
                fade.setInterpolator(Interpolator.EASE_OUT);
                run(card, fade);
            }
        }
    }

    /** Every card is where it belongs, at once. */
    public void finish() {
        var all = Map.copyOf(running);
        running.clear();
        all.forEach((card, animation) -> {
            animation.jumpTo(LENGTH);
            animation.stop();
        });
    }

    /** How many cards are on their way. */
    public int running() {
        return running.size();
    }

    private boolean isFree(VisitCard card) {
        return wanted.getAsBoolean() && running.size() < MOST && !running.containsKey(card);
    }

    private void run(VisitCard card, Animation animation) {
        running.put(card, animation);
        animation.setOnFinished(event -> running.remove(card));
        animation.play();
    }
}
