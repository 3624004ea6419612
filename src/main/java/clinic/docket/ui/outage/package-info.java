/**
 * What a desk shows and takes down while its database is away, and what is left to do after. Must
 * not know how it is kept.
 */
@NullMarked
package clinic.docket.ui.outage;

import org.jspecify.annotations.NullMarked;
