/**
 * What is printed, in words and columns. Must not know how paper is filled, nor what a visit is.
 */
@NullMarked
package clinic.docket.domain.paper;

import org.jspecify.annotations.NullMarked;
