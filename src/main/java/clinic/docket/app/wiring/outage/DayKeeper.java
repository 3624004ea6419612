package clinic.docket.app.wiring.outage;

import clinic.docket.app.outage.DayListSafe;
import clinic.docket.app.outage.KeyRingFailure;
import clinic.docket.app.outage.Outage;
import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.outage.DayList;
import clinic.docket.service.outage.DayLists;
import clinic.docket.store.failure.StorageFailure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the day list for an outage, in memory and on the disk, as long as the database answers:
 * when something changes (at most every two seconds) and each minute, also while the desk is
 * locked. Belongs to the FX thread.
 */
final class DayKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DayKeeper.class);
    private static final Duration CALM = Duration.seconds(2);
    private static final Duration ROUND = Duration.minutes(1);
    private static final int CONFIRM_SECONDS = 30;

    private final DayListSafe safe;
    private final InstantSource clock;
    private final BooleanSupplier away;
    private final Consumer<DayList> shown;
    private final PauseTransition calm = new PauseTransition(CALM);
    private final Timeline rounds = new Timeline(new KeyFrame(ROUND, event -> changed()));
    private Optional<Desk> desk = Optional.empty();
    private Optional<Used> used = Optional.empty();
    private boolean running;
    private boolean again;

    /** Of the thread that works. */
    private Instant confirmed = Instant.MIN;

    private record Used(Desk desk, String password) {}

    /**
     * @param away whether it is no use to ask
     * @param shown told each list
     */
    DayKeeper(
            DayListSafe safe, InstantSource clock, BooleanSupplier away, Consumer<DayList> shown) {
        this.safe = safe;
        this.clock = clock;
        this.away = away;
        this.shown = shown;
        calm.setOnFinished(event -> calmed());
        rounds.setCycleCount(Animation.INDEFINITE);
    }

    /** By the rights of whoever works there now, until somebody else does. */
    void keepFor(Desk next, Optional<String> password) {
        if (!next.people().session().allows(Permission.VIEW_CALENDAR)) {
            return;
        }
        desk = Optional.of(next);
        used = password.map(word -> new Used(next, word)).or(() -> used);
        rounds.play();
        calm.stop();
        changed();
    }

    /** For ever. */
    void stop() {
        rounds.stop();
        calm.stop();
        desk = Optional.empty();
        used = Optional.empty();
    }

    /** The day may be another one, or other than it was. */
    void changed() {
        if (running || calm.getStatus() == Animation.Status.RUNNING) {
            again = true;
        } else if (!away.getAsBoolean()) {
            desk.ifPresent(this::keep);
        }
    }

    private void calmed() {
        if (again && !running) {
            again = false;
            changed();
        }
    }

    private void keep(Desk at) {
        running = true;
        calm.playFromStart();
        var admitting = used;
        used = Optional.empty();
        at.frame()
                .background()
                .call(() -> kept(at.people(), admitting))
                .onSuccess(shown)
                .onFailure(DayKeeper::notKept)
                .onEnd(() -> {
                    running = false;
                    if (calm.getStatus() != Animation.Status.RUNNING) {
                        calmed();
                    }
                })
                .start();
    }

    /** The outage tells itself; the next change or minute tries again. */
    private static void notKept(Throwable failure) {
        if (Outage.isMeantBy(failure)) {
            LOG.info("The day list cannot be read");
        } else {
            LOG.warn("The day list cannot be kept", failure);
        }
    }

    private DayList kept(DeskPeople people, Optional<Used> admitting) {
        sparing(() -> admitting.ifPresent(each -> admit(each.desk().people(), each.password())));
        var now = clock.instant();
        var today = people.directory().site().zone().date(now);
        var sheet = people.services().days().day(people.session(), today);
        if (!confirmed.plusSeconds(CONFIRM_SECONDS).isAfter(now)) {
            sparing(() -> confirm(people));
            confirmed = now;
        }
        var list = DayLists.of(sheet, now, people.directory().clinicName());
        sparing(() -> safe.write(list));
        return list;
    }

    /** Without the key on the disk the list is in this window all the same. */
    private static void sparing(Runnable work) {
        try {
            work.run();
        } catch (StorageFailure e) {
            if (!KeyRingFailure.is(e)) {
                throw e;
            }
            LOG.warn("The day list is in this window only: {}", e.toString());
        }
    }

    private void admit(DeskPeople people, String password) {
        var session = people.session();
        people.services()
                .listReaders()
                .readers(session, Set.of(session.user()))
                .forEach(reader -> safe.admit(reader, people.directory().site().zone(), password));
    }

    private void confirm(DeskPeople people) {
        safe.sweep();
        safe.confirm(people.services().listReaders().readers(people.session(), safe.admitted()));
    }
}
