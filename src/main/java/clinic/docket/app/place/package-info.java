/**
 * Where Docket keeps its files on this machine, by the operating system's convention. Must not know
 * what is in them.
 */
@NullMarked
package clinic.docket.app.place;

import org.jspecify.annotations.NullMarked;
