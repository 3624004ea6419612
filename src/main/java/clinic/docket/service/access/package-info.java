/** Who is signed in and what they may do; accounts. Must not know screens or SQL. */
@NullMarked
package clinic.docket.service.access;

import org.jspecify.annotations.NullMarked;
