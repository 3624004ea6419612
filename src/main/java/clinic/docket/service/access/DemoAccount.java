package clinic.docket.service.access;

import clinic.docket.domain.access.Role;

/** An account of the demo clinic, its password included: made-up people guard no secrets. */
public record DemoAccount(String login, String displayName, Role role, String password) {}
