package clinic.docket.domain.encounter;

import clinic.docket.domain.outcome.Refusal;

/** Why it was not noted how late a doctor runs. */
public sealed interface DelayRefusal extends Refusal {
    /** A doctor speaks for nobody else; the desk does. */
    record DelayNotYours() implements DelayRefusal {}

    record DelayNotPossible(long maximumMinutes) implements DelayRefusal {}
}
