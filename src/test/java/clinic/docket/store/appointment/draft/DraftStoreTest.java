package clinic.docket.store.appointment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.draft.DraftWish;
import clinic.docket.domain.appointment.draft.ParkedBooking;
import clinic.docket.domain.appointment.draft.TypedNewcomer;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftStoreTest extends StoreContract {
    private static final UserId JULIA = SmallClinic.RECEPTIONIST.id();
    private static final SiteId HERE = SmallClinic.SITE.id();

    @Test
    void keepsADraftAsItWasTyped() {
        var full = draft("sil", Optional.of(doctors()));
        var empty = draft("", Optional.empty());

        keep(JULIA, full);
        keep(JULIA, empty);

        assertThat(of(JULIA)).containsExactlyInAnyOrder(full, empty);
    }

    @Test
    void givesADraftToItsOwnerAloneAndOnItsDay() {
        var mine = draft("sil", Optional.empty());
        keep(JULIA, mine);

        assertThat(of(SmallClinic.ADMINISTRATOR.id())).isEmpty();
        assertThat(read(() -> store().of(JULIA, HERE, day.plusDays(1)))).isEmpty();
        remove(SmallClinic.ADMINISTRATOR.id(), mine);
        assertThat(of(JULIA)).containsExactly(mine);
        remove(JULIA, mine);
        assertThat(of(JULIA)).isEmpty();
    }

    @Test
    void forgetsEverybodysWhenTheDayIsOver() {
        keep(JULIA, draft("sil", Optional.empty()));

        write(() -> {
            store().forgetBefore(HERE, day);
            return day;
        });
        assertThat(of(JULIA)).hasSize(1);
        write(() -> {
            store().forgetBefore(HERE, day.plusDays(1));
            return day;
        });
        assertThat(of(JULIA)).isEmpty();
    }

    @Test
    void keepsNoMoreOfALongTextThanFits() {
        var smile = "\uD83D\uDE00";
        var long500 = draft("x".repeat(499) + smile, Optional.empty());

        keep(JULIA, long500);

        assertThat(of(JULIA))
                .singleElement()
                .satisfies(each -> assertThat(each.typed()).isEqualTo("x".repeat(499)));
    }

    private ParkedBooking draft(String typed, Optional<DraftWish.Doctors> doctors) {
        return new ParkedBooking(
                Fresh.id(),
                Fixtures.NOW,
                typed,
                doctors.map(_ -> patient.id()),
                doctors.map(_ -> new TypedNewcomer("Keller", "Nora", "3.12.", "+49 30")),
                Optional.empty(),
                new DraftWish(doctors, day, DayPart.MORNING, "Tuesday’s plaster\nagain"));
    }

    private static DraftWish.Doctors doctors() {
        return new DraftWish.Doctors(
                Optional.of(SmallClinic.ADLER.id()), Optional.of("Surgery"), false);
    }

    private List<ParkedBooking> of(UserId user) {
        return read(() -> store().of(user, HERE, day));
    }

    private void keep(UserId user, ParkedBooking draft) {
        write(() -> {
            store().keep(user, HERE, day, draft);
            return draft;
        });
    }

    private void remove(UserId user, ParkedBooking draft) {
        write(() -> {
            store().remove(user, draft.id());
            return draft;
        });
    }

    private DraftStore store() {
        return new DraftStore(tx());
    }
}
