/**
 * The encrypted way to a shared H2 database: the server's own key, and the workstation's knowledge
 * of its fingerprint. Must not know what travels on that way.
 */
@NullMarked
package clinic.docket.store.tls;

import org.jspecify.annotations.NullMarked;
