/**
 * The first run, by which a clinic comes into an empty database, and what it decides for all its
 * desks later. Must not know screens or SQL.
 */
@NullMarked
package clinic.docket.service.setup;

import org.jspecify.annotations.NullMarked;
