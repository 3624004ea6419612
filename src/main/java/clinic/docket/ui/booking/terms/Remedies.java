package clinic.docket.ui.booking.terms;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.OverbookService;
import clinic.docket.service.appointment.OverbookService.LaneOffer;
import clinic.docket.service.appointment.WhyNotService;
import clinic.docket.service.appointment.WhyNotService.Cell;
import java.util.List;
import java.util.Optional;

/** Finds out why a time is not free and what can be done about it; never on the FX thread. */
public final class Remedies {

    private final Session session;
    private final WhyNotService whyNot;
    private final OverbookService overbooking;
    private final Rights rights;

    public Remedies(
            Session session, WhyNotService whyNot, OverbookService overbooking, Rights rights) {
        this.session = session;
        this.whyNot = whyNot;
        this.overbooking = overbooking;
        this.rights = rights;
    }

    /** What this person may do beyond booking free time. */
    public record Rights(boolean overbook, boolean overrideBlockedTime) {}

    public TimeAnswer answer(TimeQuestion question) {
        var reasons = reasons(question, question.terms());
        return new TimeAnswer(reasons, lanes(question, reasons), mayOverride(question, reasons));
    }

    private List<BookingRefusal> reasons(TimeQuestion question, BookingTerms terms) {
        var cell =
                new Cell(
                        question.slot().practitioner(),
                        Optional.of(question.visitType()),
                        question.start());
        return whyNot.why(session, cell.on(terms)).reasons();
    }

    private List<LaneOffer> lanes(TimeQuestion question, List<BookingRefusal> reasons) {
        return rights.overbook && reasons.stream().anyMatch(Remedies::isTaken)
                ? overbooking.lanes(session, question.slot().practitioner(), question.start())
                : List.of();
    }

    private static boolean isTaken(BookingRefusal reason) {
        return switch (reason) {
            case BookingRefusal.SlotTaken taken -> true;
            case BookingRefusal.RoomTaken taken -> true;
            case BookingRefusal.LaneFull full -> true;
            default -> false;
        };
    }

    /** Whether an override leaves fewer reasons; what is taken stays taken. */
    private boolean mayOverride(TimeQuestion question, List<BookingRefusal> reasons) {
        return rights.overrideBlockedTime
                && !reasons.isEmpty()
                && !question.terms().overridesBlockedTime()
                && reasons(question, question.terms().overridingBlockedTime()).size()
                        < reasons.size();
    }
}
