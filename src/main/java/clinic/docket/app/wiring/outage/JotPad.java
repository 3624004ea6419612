package clinic.docket.app.wiring.outage;

import clinic.docket.app.outage.Journal;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.outage.Leftover;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.time.Ids;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.ui.outage.JotDialog;
import clinic.docket.ui.outage.JotModel;
import clinic.docket.ui.outage.OutageWords;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jots down while the database is away, and enters it when it is back: a jotting leaves the journal
 * only after the database has answered what became of it. Belongs to the FX thread.
 */
public final class JotPad {
    private static final Logger LOG = LoggerFactory.getLogger(JotPad.class);

    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;
    private final JotModel model = new JotModel();
    private boolean entering;
    private Optional<ListedVisit> arriving = Optional.empty(); // Is being written.

    public JotPad(Journal journal, Ids ids, InstantSource clock) {
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** What it shows. */
    JotModel model() {
        return model;
    }

    /** What waits since an earlier window. */
    void load(Frame frame) {
        frame.background()
                .call(journal::all)
                .onSuccess(model.waiting()::setAll)
                .onFailure(failure -> refuse(frame, failure))
                .start();
    }

    /** A journal that was changed by somebody else is not used, and not thrown away. */
    private void refuse(Frame frame, Throwable failure) {
        boolean changed =
                failure instanceof StorageFailure storage
                        && storage.kind() == StorageFailure.Kind.DAMAGED;
        if (!changed) {
            frame.failures().accept(failure);
            return;
        }
        LOG.error("The journal of jottings is not as it was written", failure);
        frame.notices().failed(frame.texts().get("outage.damaged"));
        frame.background().run(journal::setAside).start();
    }

    /** Whoever takes something down. */
    record Jotter(Frame frame, UserId user, String workstation) {
        static Jotter at(Desk desk) {
            var session = desk.people().session();
            return new Jotter(desk.frame(), session.user(), session.workstation());
        }
    }

    /** Takes down what happens. */
    void open(Jotter by) {
        var frame = by.frame();
        new JotDialog(
                        new OutageWords(frame.texts(), frame.formats(), frame.keys()),
                        frame.overlay(),
                        model,
                        new JotDialog.Deeds(
                                visit -> arrived(by, visit),
                                (visit, text) ->
                                        jot(by, JottingKind.NOTE, Optional.of(visit), text),
                                name -> jot(by, JottingKind.WALK_IN, Optional.empty(), name)))
                .open();
    }

    /** Pressed twice it is said once. */
    private void arrived(Jotter by, ListedVisit visit) {
        if (!arriving.equals(Optional.of(visit)) && model.isNewArrival(visit)) {
            arriving = Optional.of(visit);
            jot(by, JottingKind.ARRIVED, Optional.of(visit), "");
        }
    }

    private void jot(Jotter by, JottingKind kind, Optional<ListedVisit> visit, String text) {
        var jotting =
                new Jotting(
                        new JottingId(ids.next()),
                        clock.instant(),
                        by.user(),
                        by.workstation(),
                        kind,
                        visit.map(ListedVisit::seen),
                        text);
        Optional<PatientName> patient = visit.map(ListedVisit::patient);
        by.frame()
                .background()
                .call(() -> {
                    journal.add(new Jotted(jotting, patient));
                    return journal.all();
                })
                .onSuccess(model::jotted)
                .onEnd(() -> arriving = Optional.empty())
                .start();
    }

    /**
     * Enters what waits, if anything does.
     *
     * @param then told what somebody should look at, when anything was entered
     */
    void enter(Desk desk, Consumer<List<Leftover>> then) {
        if (entering || model.waiting().isEmpty()) {
            return;
        }
        entering = true;
        desk.frame()
                .background()
                .call(() -> entered(desk))
                .onSuccess(entered -> {
                    model.waiting().setAll(entered.waiting());
                    var frame = desk.frame();
                    frame.notices().done(frame.texts().format("outage.entered", entered.count()));
                    then.accept(entered.leftovers());
                    desk.readAgain();
                })
                .onFailure(JotPad::notEntered)
                .onEnd(() -> entering = false)
                .start();
    }

    private record Entered(int count, List<Jotted> waiting, List<Leftover> leftovers) {}

    private Entered entered(Desk desk) {
        var session = desk.people().session();
        var service = desk.people().services().jottings();
        var all = journal.all();
        for (var each : all) {
            var _ = service.replay(session, each.jotting());
            journal.remove(each.jotting().id());
        }
        return new Entered(all.size(), journal.all(), service.leftovers(session));
    }

    /** The next round tries again; until then the banner says that it is not saved. */
    private static void notEntered(Throwable failure) {
        LOG.warn("What was jotted down could not be entered yet", failure);
    }

    /** How many are jotted and not saved. */
    int waiting() {
        return model.waiting().size();
    }

    void leftovers(Desk desk, Consumer<List<Leftover>> then) {
        var people = desk.people();
        desk.frame()
                .background()
                .call(() -> people.services().jottings().leftovers(people.session()))
                .onSuccess(then)
                .onFailure(failure -> LOG.warn("The list of jottings cannot be read", failure))
                .start();
    }

    void acknowledge(Desk desk, JottingId id, Consumer<List<Leftover>> then) {
        var people = desk.people();
        var service = people.services().jottings();
        desk.frame()
                .background()
                .call(() -> {
                    service.acknowledge(people.session(), id);
                    return service.leftovers(people.session());
                })
                .onSuccess(then)
                .start();
    }
}
