/** Where the clinic works, and which computer stands where. It must not know what is done there. */
@NullMarked
package clinic.docket.ui.admin.site;

import org.jspecify.annotations.NullMarked;
