@NullMarked
package clinic.docket.ui.kit.watch;

import org.jspecify.annotations.NullMarked;
