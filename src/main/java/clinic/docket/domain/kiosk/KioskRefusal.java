package clinic.docket.domain.kiosk;

import clinic.docket.domain.outcome.Refusal;
import java.time.Instant;

/** Why the kiosk does not check somebody in. */
public sealed interface KioskRefusal extends Refusal {
    /**
     * The one answer for nobody, several, another site, a visit that is over or cancelled, and a
     * kiosk where too many tries failed: it must not tell who is known here.
     */
    record NotRecognised() implements KioskRefusal {}

    record CheckInTooEarly(Instant opens) implements KioskRefusal {}

    /** The desk decides whether the visit can still be. */
    record CheckInTooLate() implements KioskRefusal {}

    record CheckedInAlready() implements KioskRefusal {}
}
