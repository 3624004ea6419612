package clinic.docket.domain.patient.merge;

/** What a merge may bring into a record, as the desk names it. */
public enum MergedPart {
    PHONE,
    EMAIL,
    LANGUAGE,
    CHANNEL,
    ALERTS,
    DESK_NOTE
}
