/**
 * How many of the patients the search finds, over a made-up town whose people write their names in
 * many scripts. Must not ask the code that it measures what the right answer is.
 */
@NullMarked
package clinic.docket.store.patient.recall;

import org.jspecify.annotations.NullMarked;
