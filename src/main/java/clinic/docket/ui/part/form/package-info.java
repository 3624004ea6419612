/** How forms show what is wrong and what can be done. It must not know what a form is for. */
@NullMarked
package clinic.docket.ui.part.form;

import org.jspecify.annotations.NullMarked;
