/**
 * Measurements of the whole: services on a stored clinic, beside their floors. Prints figures;
 * fails on nothing, since a figure belongs to its machine.
 */
@NullMarked
package clinic.docket.bench;

import org.jspecify.annotations.NullMarked;
