/**
 * Finding a patient by typing: the field, the list under it, and what both know. It is given a way
 * to search and must not know a service or a screen.
 */
@NullMarked
package clinic.docket.ui.part.patient;

import org.jspecify.annotations.NullMarked;
