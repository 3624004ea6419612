/**
 * Starts Docket, wires its parts by plain constructors and stops it: command line and background
 * jobs live here. Nothing else in Docket knows this package.
 */
@NullMarked
package clinic.docket.app;

import org.jspecify.annotations.NullMarked;
