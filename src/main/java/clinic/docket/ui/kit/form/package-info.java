/**
 * What is typed into forms: how it is read, and what is wrong with it. It must know no screen and
 * no control.
 */
@NullMarked
package clinic.docket.ui.kit.form;

import org.jspecify.annotations.NullMarked;
