/**
 * What a workstation keeps itself for the time when the shared database does not answer. Must not
 * know any screen.
 */
@NullMarked
package clinic.docket.app.outage;

import org.jspecify.annotations.NullMarked;
