/** The administration: a menu of pages, each with rows and a form. It must know no other screen. */
@NullMarked
package clinic.docket.ui.admin;

import org.jspecify.annotations.NullMarked;
