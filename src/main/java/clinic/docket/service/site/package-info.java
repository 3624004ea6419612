/**
 * The places where the clinic works, and which computer stands at which. Must not know what is
 * booked there, except whether anything is.
 */
@NullMarked
package clinic.docket.service.site;

import org.jspecify.annotations.NullMarked;
