package clinic.docket.store.lease;

/** What is done in the background by one process at a time; each has a row in {@code job_lease}. */
public enum Job {
    AUDIT_VERIFICATION
}
