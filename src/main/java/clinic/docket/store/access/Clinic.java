package clinic.docket.store.access;

/** The clinic whose data these are. The demo flag is set when the row is made and never changes. */
public record Clinic(String name, boolean demo) {}
