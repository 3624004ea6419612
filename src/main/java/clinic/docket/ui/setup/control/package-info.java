/** What the pages of the wizard are made of. It must not know which questions they ask. */
@NullMarked
package clinic.docket.ui.setup.control;

import org.jspecify.annotations.NullMarked;
