/** When a window gives up waiting: for a person, and for its database. Must not know any node. */
@NullMarked
package clinic.docket.ui.kit.watch;

import org.jspecify.annotations.NullMarked;
