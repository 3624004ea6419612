/**
 * Many desks at once on a scratch database: books, moves and cancels at random through the
 * services, and counts afterwards what must not be. Must not know screens.
 */
@NullMarked
package clinic.docket.app.storm;

import org.jspecify.annotations.NullMarked;
