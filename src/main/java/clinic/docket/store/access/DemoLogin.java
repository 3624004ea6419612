package clinic.docket.store.access;

import clinic.docket.domain.access.Role;

/** An account of the demo clinic, its password included. */
public record DemoLogin(String login, String displayName, Role role, String password) {}
