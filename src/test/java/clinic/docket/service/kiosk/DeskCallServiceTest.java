package clinic.docket.service.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.store.schedule.ScheduleStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskCallServiceTest {
    private static final Site HARBOUR =
            new Site(new SiteId(SmallClinic.id(2)), "Harbour", SmallClinic.BERLIN, 0);

    private static OpenClinic clinic;
    private static DeskCallService calls;
    private static KioskService kiosks;
    private static Session kiosk;

    @BeforeAll
    static void openClinic() {
        clinic = OpenClinic.inMemory();
        var account = clinic.newKiosk();
        kiosk = Sessions.at(account, SmallClinic.SITE.id(), "Kiosk 1");
        calls = clinic.services().deskCalls();
        kiosks = clinic.services().kiosk();
        var transactions = clinic.database().transactions();
        transactions.run(() -> new ScheduleStore(transactions).save(HARBOUR));
    }

    @AfterAll
    static void closeClinic() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
    }

    @Test
    void showsTheDeskWhichKioskCalls() {
        clinic.clock().set(clinic.at("10:42"));

        kiosks.callDesk(kiosk);

        var call = onlyCall();
        assertThat(call.kiosk()).isEqualTo("Kiosk 1");
        assertThat(call.kind()).isEqualTo(DeskCall.Kind.CALLED);
        assertThat(call.calledAt()).isEqualTo(clinic.at("10:42"));
        assertThat(trail(call).getFirst().action()).isEqualTo(AuditAction.CREATE);
    }

    @Test
    void isNewsAtTheDeskWhenSomebodyCallsAndWhenSomebodyComes() {
        var before = clinic.services().live().revisions(clinic.receptionist());
        kiosks.callDesk(kiosk);
        var called = clinic.services().live().revisions(clinic.receptionist());
        calls.answer(clinic.secondDesk(), onlyCall().id());
        var answered = clinic.services().live().revisions(clinic.receptionist());

        assertThat(called.since(before).subjects()).containsExactly(LiveSubject.CALLS);
        assertThat(answered.since(called).subjects()).containsExactly(LiveSubject.CALLS);
    }

    @Test
    void keepsOneCallOfAKioskThatAsksTwice() {
        kiosks.giveUp(kiosk);
        clinic.clock().set(clinic.at("07:01"));
        kiosks.callDesk(kiosk);
        kiosks.giveUp(kiosk);

        var call = onlyCall();
        assertThat(call.kind()).isEqualTo(DeskCall.Kind.CALLED);
        assertThat(call.calledAt()).isEqualTo(clinic.at("07:00"));
        assertThat(trail(call))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CHANGE, AuditAction.CREATE);
    }

    @Test
    void isAnsweredOnceByWhoeverComesFirst() {
        kiosks.callDesk(kiosk);
        var call = onlyCall();

        calls.answer(clinic.receptionist(), call.id());
        calls.answer(clinic.administrator(), call.id());

        assertThat(calls.open(clinic.receptionist())).isEmpty();
        var answers = trail(call).stream().filter(each -> each.action() == AuditAction.CHANGE);
        assertThat(answers)
                .extracting(AuditEntry::user)
                .containsExactly(Optional.of(clinic.receptionist().user()));
        kiosks.callDesk(kiosk);
        assertThat(onlyCall().id()).isNotEqualTo(call.id());
    }

    @Test
    void showsCallsOfTodayAndOfThisSiteOnly() {
        kiosks.callDesk(kiosk);
        var call = onlyCall();
        var harbour = Sessions.at(SmallClinic.RECEPTIONIST, HARBOUR.id(), "Harbour desk");

        assertThat(calls.open(harbour)).isEmpty();
        calls.answer(harbour, call.id());
        assertThat(onlyCall()).isEqualTo(call);
        clinic.startDay();
        assertThat(calls.open(clinic.receptionist())).isEmpty();
    }

    private DeskCall onlyCall() {
        var open = calls.open(clinic.receptionist());
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private static List<AuditEntry> trail(DeskCall call) {
        return clinic.trail(call.id().value());
    }
}
