package clinic.docket.domain.patient.merge;

import clinic.docket.domain.outcome.Refusal;

/** Why two records were not merged, or a merge not taken back; nothing was written. */
public sealed interface MergeRefusal extends Refusal {
    record MergeWithItself() implements MergeRefusal {}

    record MergePatientGone() implements MergeRefusal {}

    /** The record of this number was merged into another meanwhile. */
    record MergedAlready(String number) implements MergeRefusal {}

    /** Visits of the two were booked or moved at the same moment, again and again. */
    record MergeInterrupted() implements MergeRefusal {}

    record NothingMerged() implements MergeRefusal {}

    /** What the merge had brought was changed by hand since. */
    record ChangedSinceMerge(MergedPart part) implements MergeRefusal {}
}
