/**
 * The clinic's embedded database, opened by one computer for the others. Must not know who works at
 * them.
 */
@NullMarked
package clinic.docket.store.server;

import org.jspecify.annotations.NullMarked;
