/**
 * The walls of Docket as tests: which floor may use which, and what is banned where and why. It
 * reads the compiled classes and the sources and must not know what they do.
 */
@NullMarked
package clinic.docket.architecture;

import org.jspecify.annotations.NullMarked;
