/**
 * The log file beside the data: what went wrong, under its code, and never whose data it was about.
 * Must not know the features that log.
 */
@NullMarked
package clinic.docket.app.log;

import org.jspecify.annotations.NullMarked;
