/**
 * The key rings of the operating systems, in which a user's programs keep passwords. Must not know
 * what is kept there, nor where Docket keeps anything else.
 */
@NullMarked
package clinic.docket.app.keyring;

import org.jspecify.annotations.NullMarked;
