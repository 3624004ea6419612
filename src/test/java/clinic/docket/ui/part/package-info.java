/** Tests of the shared parts, and a sheet that shows them all. Knows no screen. */
@NullMarked
package clinic.docket.ui.part;

import org.jspecify.annotations.NullMarked;
