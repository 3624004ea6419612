package clinic.docket.store.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.DeskCallId;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.live.RevisionStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskCallStoreTest extends StoreContract {
    private final SiteId site = SmallClinic.SITE.id();

    @Test
    void listsTheOpenCallsOfTheDayOldestFirst() {
        var later = add(call("Kiosk 1", DeskCall.Kind.CALLED, "10:42"));
        var first = add(call("Kiosk 2", DeskCall.Kind.GAVE_UP, "09:00"));

        assertThat(open()).containsExactly(first, later);
        assertThat(read(() -> store().open(site, SmallClinic.BERLIN.day(day.plusDays(1)))))
                .isEmpty();
        assertThat(read(() -> store().open(new SiteId(Fresh.id()), SmallClinic.BERLIN.day(day))))
                .isEmpty();
    }

    @Test
    void keepsTheAnswerAndListsTheCallNoMore() {
        var call = add(call("Kiosk 1", DeskCall.Kind.CALLED, "10:42"));
        var answer = new DeskCall.Answer(Fixtures.at(day, "10:43"), SmallClinic.RECEPTIONIST.id());

        tx().run(() -> store().change(call.answered(answer)));

        assertThat(open()).isEmpty();
        assertThat(write(() -> store().findForChange(call.id()))).contains(call.answered(answer));
    }

    @Test
    void tellsOtherWorkstationsOfCallAndAnswer() {
        long before = revision();
        var call = add(call("Kiosk 1", DeskCall.Kind.GAVE_UP, "10:42"));
        long called = revision();
        tx().run(() -> store().change(call.with(DeskCall.Kind.CALLED)));

        assertThat(called).isGreaterThan(before);
        assertThat(revision()).isGreaterThan(called);
    }

    private long revision() {
        return read(() -> new RevisionStore(tx()).read(site))
                .subjects()
                .getOrDefault(LiveSubject.CALLS, 0L);
    }

    private DeskCall call(String kiosk, DeskCall.Kind kind, String time) {
        return new DeskCall(
                new DeskCallId(Fresh.id()),
                site,
                kiosk,
                kind,
                Fixtures.at(day, time),
                Optional.empty());
    }

    private DeskCall add(DeskCall call) {
        tx().run(() -> store().add(call));
        return call;
    }

    private List<DeskCall> open() {
        return read(() -> store().open(site, SmallClinic.BERLIN.day(day)));
    }

    private DeskCallStore store() {
        return new DeskCallStore(tx());
    }
}
