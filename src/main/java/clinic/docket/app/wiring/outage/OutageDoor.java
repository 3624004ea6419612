package clinic.docket.app.wiring.outage;

import clinic.docket.app.outage.DayListSafe;
import clinic.docket.app.outage.OpenedList;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.SignInService.Present;
import clinic.docket.service.outage.ListReader;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.login.Door;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets people in to the day list of this workstation while the database is away, by their password
 * alone: the few digits of a PIN would be found by whoever takes the computer away.
 *
 * @param entered on the FX thread
 * @param again somebody asks for the database
 */
record OutageDoor(DayListSafe safe, Frame frame, Consumer<OpenedList> entered, Runnable again)
        implements Door {

    @Override
    public Front front() {
        return safe.offer().map(this::front).orElseGet(this::nothing);
    }

    private Front front(DayListSafe.Offer offer) {
        var times = new Formats(frame.texts(), offer.zone().id());
        return new Front(
                new ClinicFront(offer.clinic(), offer.zone().id().getId(), false, List.of()),
                offer.readers().stream().map(OutageDoor::present).toList(),
                notice(frame.texts().format("outage.door.sentence", times.time(offer.asOf()))));
    }

    private static Present present(ListReader reader) {
        return new Present(
                reader.user(), reader.login(), reader.displayName(), reader.role(), false);
    }

    private Front nothing() {
        var zone = frame.formats().zone().getId();
        return new Front(
                new ClinicFront("", zone, false, List.of()),
                List.of(),
                notice(frame.texts().get("outage.door.nothing")));
    }

    private Optional<Notice> notice(String sentence) {
        return Optional.of(new Notice(frame.texts().get("outage.door.lead"), sentence));
    }

    @Override
    public Outcome<Runnable, AccessRefusal> byPassword(String login, String password) {
        return safe.open(login, password).map(opened -> () -> entered.accept(opened));
    }

    @Override
    public Outcome<Runnable, AccessRefusal> byPin(UserId user, String pin) {
        return Outcome.refused(new AccessRefusal.PinNeedsPassword());
    }

    @Override
    public void tryAgain(Runnable look) {
        again.run();
    }
}
