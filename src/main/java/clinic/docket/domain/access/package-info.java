/**
 * Roles, permissions, accounts and the rules of signing in. Must not know how they are stored or
 * asked for.
 */
@NullMarked
package clinic.docket.domain.access;

import org.jspecify.annotations.NullMarked;
