/** The first run: a clinic comes into an empty database, once. Must not know screens or SQL. */
@NullMarked
package clinic.docket.service.setup;

import org.jspecify.annotations.NullMarked;
